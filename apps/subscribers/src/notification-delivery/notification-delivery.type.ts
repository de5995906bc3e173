import { connectionTypes, DateTime, OwnerOrSighted, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum DeliveryChannel {
  SMS = 'SMS',
  EMAIL = 'EMAIL',
  WEB_PUSH = 'WEB_PUSH',
}

registerEnumType(DeliveryChannel, {
  name: 'DeliveryChannel',
  description: 'How a notification reaches a subscriber outside the app.',
  valuesConfig: {
    SMS: { description: 'A text to the number that the subscription holds.' },
    EMAIL: { description: 'A letter to an address that the subscriber proved to be theirs.' },
    WEB_PUSH: { description: 'A message to a browser that the subscriber signed up.' },
  },
});

export enum DeliveryStatus {
  WAITING = 'WAITING',
  SENT = 'SENT',
  DELIVERED = 'DELIVERED',
  UNDELIVERED = 'UNDELIVERED',
  FAILED = 'FAILED',
  SKIPPED = 'SKIPPED',
}

registerEnumType(DeliveryStatus, {
  name: 'DeliveryStatus',
  description: 'How far a delivery has come.',
  valuesConfig: {
    WAITING: { description: 'It leaves when it is due: at once, after quiet hours, or again.' },
    SENT: { description: 'It was handed over; nothing more is known.' },
    DELIVERED: { description: 'The SMS centre says that the telephone has it.' },
    UNDELIVERED: { description: 'The SMS centre says that the telephone never got it.' },
    FAILED: { description: 'It was tried as often as it may be.' },
    SKIPPED: { description: 'There was nowhere to send it, or no longer any wish for it.' },
  },
});

/** It belongs to a notification, which names an opinion: nobody who judges may see that. */
@OwnerOrSighted('subscriber:read', 'event:retry')
@ObjectType('NotificationDelivery', {
  description: 'A notification on its way to a telephone, an address or a browser.',
})
export class NotificationDelivery {
  subscriberId!: string;

  @Field(() => ID, { description: 'The delivery.' })
  id!: string;

  @Field(() => ID, { description: 'What it tells of: the id of a `Notification`.' })
  notificationId!: string;

  @Field(() => DeliveryChannel, { description: 'How it goes.' })
  channel!: DeliveryChannel;

  @Field(() => DeliveryStatus, { description: 'How far it has come.' })
  status!: DeliveryStatus;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it is tried next; null at its end.' })
  dueAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the last try failed, in the words of whoever refused it.',
  })
  failure!: string | null;

  @Field(() => DateTime, { description: 'When it was put on its way.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was handed over.' })
  sentAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the telephone got it.' })
  deliveredAt!: Date | null;
}

export const { ConnectionType: NotificationDeliveryConnection } = connectionTypes(
  'NotificationDelivery',
  () => NotificationDelivery,
);

@ObjectType({ description: 'The outcome of `retryDelivery`.', simpleResolvers: true })
export class RetryDeliveryPayload {
  @Field(() => NotificationDelivery, { nullable: true, description: 'The delivery, due at once.' })
  delivery!: NotificationDelivery | null;

  @Field(() => [UserError], { description: 'Why it is not tried again; empty when it is.' })
  userErrors!: UserError[];
}
