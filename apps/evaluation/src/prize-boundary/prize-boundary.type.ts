import { OwnerOrSighted } from '@chia-se/subgraph-kit';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum BoundarySettlement {
  SCORES = 'SCORES',
  EXTRA_JUDGES = 'EXTRA_JUDGES',
  PAIRWISE_FINAL = 'PAIRWISE_FINAL',
  OVERRIDE = 'OVERRIDE',
}

registerEnumType(BoundarySettlement, {
  name: 'BoundarySettlement',
  description: 'What makes it right to end a round at its prize boundary.',
  valuesConfig: {
    SCORES: { description: 'The scores tell both sides apart, or everybody who was ranked wins.' },
    EXTRA_JUDGES: {
      description: 'Each contested opinion was read by at least one judge more than planned.',
    },
    PAIRWISE_FINAL: { description: 'Judges compared the contested opinions in pairs.' },
    OVERRIDE: { description: 'A manager ended the round with a written reason.' },
  },
});

@OwnerOrSighted('round:read')
@ObjectType('PrizeBoundary', {
  description:
    'How sure it is who gets a prize and who does not. While the round runs as things stand, afterwards as it was frozen. Staff with `round:read` who do not judge.',
  simpleResolvers: true,
})
export class PrizeBoundary {
  @Field(() => Int, { description: 'The prizes end after this place.' })
  places!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The probability that the last one in is truly better than the first one out; null where everybody wins.',
  })
  probabilityOfOrder!: number | null;

  @Field(() => Boolean, {
    description: 'Whether that is below 0.8: scores alone cannot end the round then.',
  })
  insideNoise!: boolean;

  @Field(() => Int, {
    description: 'How many opinions may truly belong on either side of it.',
  })
  contested!: number;

  @Field(() => BoundarySettlement, {
    nullable: true,
    description:
      'What settles it; null while nothing does: assign an extra judge, hold a pairwise final, or end with a reason.',
  })
  settledBy!: BoundarySettlement | null;

  @Field(() => String, { nullable: true, description: 'The reason of an override, as published.' })
  reason!: string | null;
}
