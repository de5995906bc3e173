import { RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { FeedbackStatus } from '../feedback/feedback-status.ts';

@RequiresScope('feedback:read', 'feedback:moderate', 'programme:manage')
@ObjectType({
  description: 'How long opinions of a topic may wait in a step before the author hears more.',
  simpleResolvers: true,
})
export class ServiceLevel {
  @Field(() => String, { description: 'Code of the topic.' })
  topicCode!: string;

  @Field(() => FeedbackStatus, { description: 'The step.' })
  status!: FeedbackStatus;

  @Field(() => Int, { description: 'Hours, counted day and night.' })
  hours!: number;
}

@InputType({ description: 'A deadline to set for one step of one topic.' })
export class SetServiceLevelInput {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the programme; `chia-se` unless given.',
  })
  programmeCode!: string | null;

  @Field(() => String, { description: 'Code of one of its topics.' })
  topic!: string;

  @Field(() => FeedbackStatus, {
    description: 'RECEIVED, HELD, ACKNOWLEDGED, IN_PROGRESS or ADOPTED.',
  })
  status!: FeedbackStatus;

  @Field(() => Int, { description: 'Hours, counted day and night: 1 to 8,760.' })
  hours!: number;
}

@ObjectType({ description: 'The outcome of `setServiceLevel`.', simpleResolvers: true })
export class SetServiceLevelPayload {
  @Field(() => ServiceLevel, { nullable: true, description: 'The deadline as it now stands.' })
  serviceLevel!: ServiceLevel | null;

  @Field(() => [UserError], { description: 'Why it was not set; empty when it was.' })
  userErrors!: UserError[];
}
