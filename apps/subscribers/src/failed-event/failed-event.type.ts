import { connectionTypes, DateTime, RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum FailedEventStatus {
  FAILED = 'FAILED',
  WAITING = 'WAITING',
  RETRYING = 'RETRYING',
}

registerEnumType(FailedEventStatus, {
  name: 'FailedEventStatus',
  description: 'Where a set-aside event stands.',
  valuesConfig: {
    FAILED: { description: 'It failed three times. Retry it once its cause is mended.' },
    WAITING: { description: 'It waits behind a failed event of the same entity.' },
    RETRYING: { description: 'A retry was asked for and is on its way.' },
  },
});

@RequiresScope('event:retry')
@ObjectType('FailedEvent', {
  description: 'An event that a subgraph could not handle.',
  simpleResolvers: true,
})
export class FailedEvent {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => String, { description: 'The subgraph that could not handle it.' })
  consumer!: string;

  @Field(() => String, { description: 'What happened, such as `FeedbackAccepted`.' })
  name!: string;

  @Field(() => ID, { description: 'The entity that it happened to.' })
  entityId!: string;

  @Field(() => FailedEventStatus, { description: 'Where it stands.' })
  status!: FailedEventStatus;

  @Field(() => String, { nullable: true, description: 'What went wrong the last time.' })
  error!: string | null;

  @Field(() => Int, { description: 'How often it was set aside.' })
  attempts!: number;

  @Field(() => DateTime, { description: 'When it was last set aside.' })
  failedAt!: Date;
}

export const { ConnectionType: FailedEventConnection } = connectionTypes(
  'FailedEvent',
  () => FailedEvent,
);

@InputType({ description: 'A failure to try again.' })
export class RetryFailedEventInput {
  @Field(() => String, { description: 'The subgraph.' })
  consumer!: string;

  @Field(() => ID, { description: 'The event.' })
  eventId!: string;
}

@ObjectType({ description: 'The outcome of `retryFailedEvent`.', simpleResolvers: true })
export class RetryFailedEventPayload {
  @Field(() => Boolean, { nullable: true, description: 'true when the subgraph will try again.' })
  retrying!: boolean | null;

  @Field(() => [UserError], { description: 'Why not; empty when it will.' })
  userErrors!: UserError[];
}
