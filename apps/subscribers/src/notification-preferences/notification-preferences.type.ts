import { DateTime, OwnerOrSighted, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { NotificationKind } from '../notification/notification.type.ts';
import { DeliveryChannel } from '../notification-delivery/notification-delivery.type.ts';

@ObjectType({
  description: 'Whether notifications of one kind also go by one channel.',
  simpleResolvers: true,
})
export class NotificationChoice {
  @Field(() => NotificationKind, { description: 'What they are about.' })
  kind!: NotificationKind;

  @Field(() => DeliveryChannel, { description: 'How they would go.' })
  channel!: DeliveryChannel;

  @Field(() => Boolean, { description: 'Whether they do: as chosen, or as is usual.' })
  isWanted!: boolean;
}

@ObjectType({ description: 'Hours in which nothing is sent.', simpleResolvers: true })
export class QuietHours {
  @Field(() => String, { description: 'When they begin in Vietnam, such as `22:00`.' })
  from!: string;

  @Field(() => String, { description: 'When they end; before `from`, on the next day.' })
  until!: string;
}

@ObjectType({ description: 'Where a subscriber gets e-mail.', simpleResolvers: true })
export class EmailAddress {
  @Field(() => String, { description: 'The address.' })
  address!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When they proved that it is theirs; until then nothing but a code is sent there.',
  })
  verifiedAt!: Date | null;
}

@ObjectType({ description: 'A browser that a subscriber signed up.', simpleResolvers: true })
export class PushDevice {
  @Field(() => ID, { description: 'The browser.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it was signed up.' })
  addedAt!: Date;
}

@OwnerOrSighted('subscriber:read')
@ObjectType('NotificationPreferences', {
  description:
    'How and when a subscriber is told outside the app. In the app they are told everything.',
})
export class NotificationPreferences {
  subscriberId!: string;

  @Field(() => [NotificationChoice], { description: 'One for each kind and channel.' })
  choices!: NotificationChoice[];

  @Field(() => QuietHours, { nullable: true, description: 'When nothing is sent; null: never.' })
  quietHours!: QuietHours | null;

  @Field(() => String, {
    nullable: true,
    description:
      "When a day's news come as one message, such as `08:00`; null: each as it happens. A prize never waits for it.",
  })
  digestAt!: string | null;
}

@ObjectType({
  description: 'The outcome of a change to the notification preferences.',
  simpleResolvers: true,
})
export class NotificationPreferencesPayload {
  @Field(() => NotificationPreferences, { nullable: true, description: 'As they now are.' })
  preferences!: NotificationPreferences | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  userErrors!: UserError[];
}
