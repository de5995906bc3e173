import { DateTime } from '@chia-se/subgraph-kit';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Judges to remind.' })
export class RemindJudgesInput {
  @Field(() => ID, { description: 'The round that they judge in.' })
  roundId!: string;
}

@InputType({ description: 'When scorecards are due.' })
export class SetDueDateInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => DateTime, { nullable: true, description: 'In the future; null for no date.' })
  dueAt!: Date | null | undefined;
}
