import { Field, ID, InputType, Int } from 'type-graphql';
import { PairVerdict } from './pairwise-comparison.type.ts';

@InputType({ description: 'A pairwise final to open.' })
export class OpenPairwiseFinalInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many judges compare each pair: 1 to 15; left out, three.',
  })
  judgesPerPair!: number | null | undefined;
}

@InputType({ description: 'What a judge finds of a pair.' })
export class ComparePairInput {
  @Field(() => ID, { description: 'The comparison.' })
  comparisonId!: string;

  @Field(() => PairVerdict, { description: 'The verdict; it stands once it is given.' })
  verdict!: PairVerdict;
}
