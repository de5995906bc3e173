import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { FeedbackStatus } from '../feedback/feedback-status.ts';

export enum QueueOrder {
  DEADLINE = 'DEADLINE',
  AGE = 'AGE',
  RISK = 'RISK',
}

registerEnumType(QueueOrder, {
  name: 'QueueOrder',
  description: 'In which order the queue is worked off.',
  valuesConfig: {
    DEADLINE: { description: 'What is due first, or most overdue, comes first.' },
    AGE: { description: 'The earliest submitted first.' },
    RISK: {
      description:
        'The riskiest first, as the automatic screening sees it; the earliest of them first.',
    },
  },
});

@InputType({ description: 'Which waiting opinions: those that meet every condition given.' })
export class QueueFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the programme; `chia-se` unless given.',
  })
  programmeCode!: string | null;

  @Field(() => [FeedbackStatus], {
    nullable: true,
    description:
      'Steps of handling; all in which the carrier is waited for unless given: RECEIVED, HELD, ACKNOWLEDGED, IN_PROGRESS, ADOPTED.',
  })
  status!: FeedbackStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Code of a topic.' })
  topic!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a department.' })
  department!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for what is past its deadline only.',
  })
  overdue!: boolean | null;
}

@InputType({ description: 'Opinions to give to a department.' })
export class AssignFeedbackInput {
  @Field(() => [ID], { description: 'The opinions, 1 to 100 of them.' })
  feedbackIds!: string[];

  @Field(() => String, { description: 'Code of the department.' })
  department!: string;
}
