import { Anyone, answer, OwnerOrSighted, SignedIn } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  RegisterPushDeviceInput,
  RemovePushDeviceInput,
} from '../push-device/push-device.input.ts';
import { Subscriber } from '../subscriber/subscriber.type.ts';
import type { SubscribersContext } from '../subscribers-context.ts';
import {
  ChangeNotificationPreferencesInput,
  ConfirmEmailAddressInput,
  SetEmailAddressInput,
} from './notification-preferences.input.ts';
import type { PreferencesRow } from './notification-preferences.service.ts';
import {
  EmailAddress,
  NotificationPreferences,
  NotificationPreferencesPayload,
  PushDevice,
} from './notification-preferences.type.ts';

@Resolver(() => NotificationPreferences)
export class NotificationPreferencesResolver {
  @Anyone()
  @Query(() => String, {
    nullable: true,
    description:
      'The key for `pushManager.subscribe()` of a browser; null where no messages go to browsers.',
  })
  pushPublicKey(@Ctx() { pushPublicKey }: SubscribersContext): string | null {
    return pushPublicKey;
  }

  @FieldResolver(() => EmailAddress, { nullable: true, description: 'Where e-mail goes.' })
  emailAddress(@Root() { subscriberId }: PreferencesRow, @Ctx() context: SubscribersContext) {
    return context.emailAddressBySubscriberId.load(subscriberId);
  }

  @FieldResolver(() => [PushDevice], {
    description: 'Browsers that get messages, ten at the most.',
  })
  pushDevices(@Root() { subscriberId }: PreferencesRow, @Ctx() context: SubscribersContext) {
    return context.pushDevicesBySubscriberId.load(subscriberId);
  }

  @SignedIn()
  @Mutation(() => NotificationPreferencesPayload, {
    description: 'Decides how and when you are told outside the app. Subscribers only.',
  })
  changeNotificationPreferences(
    @Arg('input', () => ChangeNotificationPreferencesInput, { description: 'What changes.' })
    input: ChangeNotificationPreferencesInput,
    @Ctx() context: SubscribersContext,
  ) {
    return changed(context, (id) => context.preferences.change(id, input));
  }

  @SignedIn()
  @Mutation(() => NotificationPreferencesPayload, {
    description: 'Names your e-mail address; a code is sent there. Subscribers only.',
  })
  setEmailAddress(
    @Arg('input', () => SetEmailAddressInput, { description: 'The address.' })
    { address }: SetEmailAddressInput,
    @Ctx() context: SubscribersContext,
  ) {
    return changed(context, (id) => context.emailAddresses.set(id, address));
  }

  @SignedIn()
  @Mutation(() => NotificationPreferencesPayload, {
    description: 'Proves by the code that the address is yours. Subscribers only.',
  })
  confirmEmailAddress(
    @Arg('input', () => ConfirmEmailAddressInput, { description: 'The code.' })
    { code }: ConfirmEmailAddressInput,
    @Ctx() context: SubscribersContext,
  ) {
    return changed(context, (id) => context.emailAddresses.confirm(id, code));
  }

  @SignedIn()
  @Mutation(() => NotificationPreferencesPayload, {
    description: 'Forgets your e-mail address. Subscribers only.',
  })
  removeEmailAddress(@Ctx() context: SubscribersContext) {
    return changed(context, (id) => context.emailAddresses.remove(id));
  }

  @SignedIn()
  @Mutation(() => NotificationPreferencesPayload, {
    description: 'Signs up the browser that you use for messages. Subscribers only.',
  })
  registerPushDevice(
    @Arg('input', () => RegisterPushDeviceInput, { description: 'The browser.' })
    input: RegisterPushDeviceInput,
    @Ctx() context: SubscribersContext,
  ) {
    return changed(context, (id) => context.pushDevices.register(id, input));
  }

  @SignedIn()
  @Mutation(() => NotificationPreferencesPayload, {
    description: 'Forgets one of your browsers. Subscribers only.',
  })
  removePushDevice(
    @Arg('input', () => RemovePushDeviceInput, { description: 'Which.' })
    input: RemovePushDeviceInput,
    @Ctx() context: SubscribersContext,
  ) {
    return changed(context, (id) => context.pushDevices.remove(id, input));
  }
}

function changed(context: SubscribersContext, change: (id: string) => Promise<unknown>) {
  return answer(context, async () => {
    const id = context.subscriberId();
    await change(id);
    return { preferences: await context.preferencesBySubscriberId.load(id) };
  });
}

@Resolver(() => Subscriber)
export class SubscriberPreferencesResolver {
  @OwnerOrSighted('subscriber:read')
  @FieldResolver(() => NotificationPreferences, {
    nullable: true,
    description: 'How and when the subscriber is told outside the app.',
  })
  notificationPreferences(@Root() subscriber: Subscriber, @Ctx() context: SubscribersContext) {
    return context.preferencesBySubscriberId.load(subscriber.id);
  }
}
