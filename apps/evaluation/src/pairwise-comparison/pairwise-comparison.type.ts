import { connectionTypes, RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum PairVerdict {
  FIRST = 'FIRST',
  SECOND = 'SECOND',
  EQUAL = 'EQUAL',
  ABSTAIN = 'ABSTAIN',
}

registerEnumType(PairVerdict, {
  name: 'PairVerdict',
  description: 'What a judge finds of a pair, over all criteria of the rubric together.',
  valuesConfig: {
    FIRST: { description: 'The first is the better one.' },
    SECOND: { description: 'The second is the better one.' },
    EQUAL: { description: 'Both are equally good: half a win for each.' },
    ABSTAIN: {
      description: 'The judge has a conflict with one of them; it counts for neither.',
    },
  },
});

@RequiresScope('scorecard:write')
@ObjectType('ComparedText', {
  description:
    'One of two opinions that a judge compares, without anything that tells whose it is.',
  simpleResolvers: true,
})
export class ComparedText {
  @Field(() => String, { description: 'What to call it; no other judge knows this code.' })
  code!: string;

  @Field(() => String, { description: 'Code of its topic.' })
  topic!: string;

  @Field(() => String, { description: 'Its title, with personal data removed.' })
  title!: string;

  @Field(() => String, { description: 'The opinion, with personal data removed.' })
  body!: string;
}

@RequiresScope('scorecard:write')
@ObjectType('PairwiseComparison', {
  description:
    'Two opinions for a judge to compare in a pairwise final. Nothing in it leads to the opinions, their authors or anybody’s scores. Its judge only.',
  simpleResolvers: true,
})
export class PairwiseComparison {
  @Field(() => ID, { description: 'The comparison.' })
  id!: string;

  @Field(() => ID, { description: 'The round that it belongs to.' })
  roundId!: string;

  @Field(() => ComparedText, { description: 'One of the two; which comes first says nothing.' })
  first!: ComparedText;

  @Field(() => ComparedText, { description: 'The other.' })
  second!: ComparedText;

  @Field(() => PairVerdict, {
    nullable: true,
    description: 'What the judge found; null before, and it stands once it is given.',
  })
  verdict!: PairVerdict | null;
}

export const { ConnectionType: PairwiseComparisonConnection } = connectionTypes(
  'PairwiseComparison',
  () => PairwiseComparison,
);

@ObjectType({ description: 'The outcome of a comparison.', simpleResolvers: true })
export class PairwiseComparisonPayload {
  @Field(() => PairwiseComparison, { nullable: true, description: 'The comparison.' })
  comparison!: PairwiseComparison | null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors!: UserError[];
}
