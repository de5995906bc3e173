import { OwnerOrSighted } from '@chia-se/subgraph-kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';

@OwnerOrSighted('round:read')
@ObjectType('MissedIdeas', {
  description:
    'How many good ideas the shortlist missed, estimated from a random sample of what it left out that was judged blind among the rest. Staff with `round:read` who do not judge.',
  simpleResolvers: true,
})
export class MissedIdeas {
  @Field(() => Int, { description: 'How many opinions were left out.' })
  leftOut!: number;

  @Field(() => Int, { description: 'How many of them, drawn at random, were judged.' })
  judged!: number;

  @Field(() => Int, {
    description:
      'How many of those have a corrected score at or above that of the last prize place.',
  })
  missed!: number;

  @Field(() => Float, { description: 'Their share: the rate of missed good ideas, 0 to 1.' })
  rate!: number;

  @Field(() => Float, { description: 'Lower end of its exact 95 % interval.' })
  low!: number;

  @Field(() => Float, { description: 'Upper end of the interval.' })
  high!: number;
}
