import { connectionTypes, DateTime, RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import { FeedbackStatus } from '../feedback/feedback-status.ts';

@RequiresScope('feedback:read', 'feedback:moderate')
@ObjectType('Handling', {
  description: 'Where an opinion stands in the carrier’s house. For staff.',
  simpleResolvers: true,
})
export class Handling {
  feedbackId!: string;

  department!: string | null;

  @Field(() => FeedbackStatus, { description: 'The step that it is in.' })
  status!: FeedbackStatus;

  @Field(() => Int, { description: 'How risky the automatic screening finds it, 0 to 100.' })
  risk!: number;

  @Field(() => DateTime, { description: 'When it came to this step.' })
  since!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'By when the author is to hear more; null where nobody at the carrier is waited for.',
  })
  dueAt!: Date | null;
}

export const { ConnectionType: HandlingConnection } = connectionTypes('Handling', () => Handling);

@RequiresScope('feedback:read', 'feedback:moderate')
@ObjectType({ description: 'How many opinions wait in one step.', simpleResolvers: true })
export class StepCount {
  @Field(() => FeedbackStatus, { description: 'The step.' })
  status!: FeedbackStatus;

  @Field(() => Int, { description: 'How many wait for the carrier in it.' })
  waiting!: number;

  @Field(() => Int, { description: 'How many of those have been silent past their deadline.' })
  overdue!: number;
}

@RequiresScope('feedback:read', 'feedback:moderate')
@ObjectType({
  description: 'How the handling of a programme’s opinions stands.',
  simpleResolvers: true,
})
export class FeedbackOverview {
  @Field(() => [StepCount], { description: 'Step by step, in the order of handling.' })
  steps!: StepCount[];

  @Field(() => Int, { description: 'How many wait for the carrier.' })
  waiting!: number;

  @Field(() => Int, { description: 'How many of those have been silent past their deadline.' })
  overdue!: number;
}

@ObjectType({
  description: 'What became of one of several opinions.',
  simpleResolvers: true,
})
export class FeedbackOutcome {
  @Field(() => ID, { description: 'The opinion asked about.' })
  feedbackId!: string;

  @Field(() => Feedback, { nullable: true, description: 'The opinion as it now stands.' })
  feedback!: Feedback | null;

  @Field(() => [UserError], { description: 'Why nothing changed for it; empty when it did.' })
  userErrors!: UserError[];
}

@ObjectType({
  description: 'The outcome of a deed on several opinions, each with its own.',
  simpleResolvers: true,
})
export class FeedbackOutcomesPayload {
  @Field(() => [FeedbackOutcome], {
    nullable: true,
    description: 'One for each opinion, in the order asked for.',
  })
  outcomes!: FeedbackOutcome[] | null;

  @Field(() => [UserError], { description: 'Why nothing was tried; empty when it was.' })
  userErrors!: UserError[];
}
