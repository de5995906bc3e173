import { connectionTypes, DateTime, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@RequiresScope('scorecard:write')
@ObjectType('JudgeRound', {
  description:
    'A round as one of its judges sees it: what is theirs to do and by when. Says nothing of anybody else’s.',
  simpleResolvers: true,
})
export class JudgeRound {
  @Field(() => ID, { description: 'The round; pass it to `myAssignments`.' })
  roundId!: string;

  @Field(() => String, { description: 'What staff call the round.' })
  name!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When scorecards are due; null for no date.',
  })
  dueAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When staff last reminded the judge; null if never.',
  })
  remindedAt!: Date | null;

  @Field(() => Int, { description: 'Opinions that the judge reads.' })
  assigned!: number;

  @Field(() => Int, { description: 'Of these, begun and not handed in.' })
  drafted!: number;

  @Field(() => Int, { description: 'Of these, handed in.' })
  submitted!: number;
}

export const { ConnectionType: JudgeRoundConnection } = connectionTypes(
  'JudgeRound',
  () => JudgeRound,
);
