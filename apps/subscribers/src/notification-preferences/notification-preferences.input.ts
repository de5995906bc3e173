import { Field, InputType } from 'type-graphql';
import { NotificationKind } from '../notification/notification.type.ts';
import { DeliveryChannel } from '../notification-delivery/notification-delivery.type.ts';

@InputType({ description: 'A decision on one kind and channel.' })
export class NotificationChoiceInput {
  @Field(() => NotificationKind, { description: 'What the notifications are about.' })
  kind!: NotificationKind;

  @Field(() => DeliveryChannel, { description: 'How they would go.' })
  channel!: DeliveryChannel;

  @Field(() => Boolean, { description: 'Whether they shall.' })
  isWanted!: boolean;
}

@InputType({ description: 'Hours in which nothing is sent.' })
export class QuietHoursInput {
  @Field(() => String, { description: 'When they begin in Vietnam, such as `22:00`.' })
  from!: string;

  @Field(() => String, { description: 'When they end; before `from`, on the next day.' })
  until!: string;
}

@InputType({ description: 'What changes; whatever is left out stays.' })
export class ChangeNotificationPreferencesInput {
  @Field(() => [NotificationChoiceInput], { nullable: true, description: 'Decisions, if any.' })
  choices?: NotificationChoiceInput[] | null;

  @Field(() => QuietHoursInput, { nullable: true, description: 'null: send at any hour.' })
  quietHours?: QuietHoursInput | null;

  @Field(() => String, { nullable: true, description: 'Such as `08:00`; null: no digest.' })
  digestAt?: string | null;
}

@InputType({ description: 'Where e-mail shall go.' })
export class SetEmailAddressInput {
  @Field(() => String, { description: 'Your address; a code is sent there.' })
  address!: string;
}

@InputType({ description: 'Proof that an address is yours.' })
export class ConfirmEmailAddressInput {
  @Field(() => String, { description: 'The code that was sent there.' })
  code!: string;
}
