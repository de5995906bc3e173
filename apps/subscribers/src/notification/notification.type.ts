import { connectionTypes, DateTime, OwnerOrSighted, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum NotificationKind {
  FEEDBACK_ENTERED = 'FEEDBACK_ENTERED',
  FEEDBACK_STATUS_CHANGED = 'FEEDBACK_STATUS_CHANGED',
  FEEDBACK_REDACTED = 'FEEDBACK_REDACTED',
  FEEDBACK_ANSWERED = 'FEEDBACK_ANSWERED',
  FOLLOWED_FEEDBACK_CHANGED = 'FOLLOWED_FEEDBACK_CHANGED',
  FOLLOWED_FEEDBACK_ANSWERED = 'FOLLOWED_FEEDBACK_ANSWERED',
  APPEAL_ANSWERED = 'APPEAL_ANSWERED',
  AWARD_ANNOUNCED = 'AWARD_ANNOUNCED',
  AWARD_FULFILLED = 'AWARD_FULFILLED',
  AWARD_DISQUALIFIED = 'AWARD_DISQUALIFIED',
  GIFT_SUBSTITUTED = 'GIFT_SUBSTITUTED',
}

registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'What a notification is about.',
  valuesConfig: {
    FEEDBACK_ENTERED: { description: 'The call centre wrote an opinion down for the subscriber.' },
    FEEDBACK_STATUS_CHANGED: { description: 'An opinion moved on.' },
    FEEDBACK_REDACTED: {
      description: 'A moderator changed what the public reads of an opinion.',
    },
    FEEDBACK_ANSWERED: { description: 'The carrier answered an opinion.' },
    FOLLOWED_FEEDBACK_CHANGED: { description: 'An opinion that the subscriber follows moved on.' },
    FOLLOWED_FEEDBACK_ANSWERED: {
      description: 'The carrier answered an opinion that the subscriber follows.',
    },
    APPEAL_ANSWERED: { description: 'An appeal against a judging has its answer.' },
    AWARD_ANNOUNCED: { description: 'An opinion won a prize.' },
    AWARD_FULFILLED: { description: 'A gift was handed over.' },
    AWARD_DISQUALIFIED: { description: 'An award was taken back, and why.' },
    GIFT_SUBSTITUTED: {
      description: 'A claimed gift can’t be had any more; a substitute can be chosen.',
    },
  },
});

/** It names an opinion of the subscriber, which nobody who judges may learn. */
@OwnerOrSighted('subscriber:read')
@ObjectType('Notification', { description: 'Something that a subscriber is told.' })
export class Notification {
  subscriberId!: string;

  @Field(() => ID, { description: 'The notification.' })
  id!: string;

  @Field(() => NotificationKind, { description: 'What it is about.' })
  kind!: NotificationKind;

  @Field(() => ID, { description: 'The feedback or award that it is about.' })
  subjectId!: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was read; null until then.' })
  readAt!: Date | null;
}

export const { ConnectionType: NotificationConnection } = connectionTypes(
  'Notification',
  () => Notification,
);

@InputType({ description: 'Notifications that were read.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { description: 'Which, a hundred at the most.' })
  ids!: string[];
}

@ObjectType({ description: 'The outcome of `markNotificationsRead`.', simpleResolvers: true })
export class MarkNotificationsReadPayload {
  @Field(() => Int, { nullable: true, description: 'How many became read by this.' })
  marked!: number | null;

  @Field(() => [UserError], { description: 'Why nothing was marked; empty otherwise.' })
  userErrors!: UserError[];
}
