import { formatPhoneNumber, type PhoneNumber, say } from '@chia-se/locale';
import {
  Anyone,
  answer,
  OwnerOrSighted,
  Refusal,
  RequiresScope,
  SignedIn,
} from '@chia-se/subgraph-kit';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { SubscribersContext } from '../subscribers-context.ts';
import {
  RecordSimChangeInput,
  RegisterSubscriberInput,
  TransferPhoneNumberInput,
  UpdateProfileInput,
} from './subscriber.input.ts';
import { NumberHolding, Subscriber, SubscriberPayload } from './subscriber.type.ts';

@Resolver(() => Subscriber)
export class SubscriberResolver {
  @Anyone()
  @Query(() => Subscriber, {
    nullable: true,
    description: 'The subscriber who is signed in; null for staff and for nobody.',
  })
  me(@Ctx() context: SubscribersContext) {
    const { viewer } = context;
    if (viewer.kind !== 'SUBSCRIBER' || viewer.id === null) return null;
    return context.subscriberById.load(viewer.id);
  }

  @RequiresScope('subscriber:read')
  @Query(() => Subscriber, { nullable: true, description: 'A subscriber by id. Staff only.' })
  subscriber(
    @Arg('id', () => ID, { description: 'The subscription.' }) id: string,
    @Ctx() context: SubscribersContext,
  ) {
    return context.subscriberById.load(id);
  }

  @RequiresScope('subscriber:read')
  @Query(() => Subscriber, {
    nullable: true,
    description: 'Who holds a number at this moment. Staff only; the reason stands on the trail.',
  })
  async subscriberByPhoneNumber(
    @Arg('phoneNumber', () => String, { description: 'However it is typed.' }) phoneNumber: string,
    @Arg('reason', () => String, { description: 'Why you look.' }) reason: string,
    @Ctx() context: SubscribersContext,
  ) {
    try {
      return await context.numbers.findHolder(phoneNumber, reason, context.staffId());
    } catch (error) {
      // A query has no payload for what its caller can mend.
      if (!(error instanceof Refusal)) throw error;
      const message = say(error.text, context.language, error.parameters);
      throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
    }
  }

  @OwnerOrSighted('subscriber:read')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The number that the subscription holds now, such as `0901 234 567`.',
  })
  async phoneNumber(@Root() subscriber: Subscriber, @Ctx() context: SubscribersContext) {
    const holdings = await context.numbersBySubscriberId.load(subscriber.id);
    const current = holdings.find((holding) => holding.heldUntil === null);
    return current ? formatPhoneNumber(current.phoneNumber as PhoneNumber) : null;
  }

  @OwnerOrSighted('subscriber:read')
  @FieldResolver(() => [NumberHolding], {
    nullable: true,
    description: 'Numbers it holds and held, the newest first; a hundred at the most.',
  })
  async numberHistory(@Root() subscriber: Subscriber, @Ctx() context: SubscribersContext) {
    const holdings = await context.numbersBySubscriberId.load(subscriber.id);
    return holdings.map((holding) => ({
      ...holding,
      phoneNumber: formatPhoneNumber(holding.phoneNumber as PhoneNumber),
    }));
  }

  @SignedIn()
  @Mutation(() => SubscriberPayload, { description: 'Changes your own profile. Subscribers only.' })
  updateProfile(
    @Arg('input', () => UpdateProfileInput, { description: 'What changes.' })
    input: UpdateProfileInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => ({
      subscriber: await context.subscribers.updateProfile(context.subscriberId(), input),
    }));
  }

  @RequiresScope('subscriber:manage')
  @Mutation(() => SubscriberPayload, { description: 'Makes a subscription known.' })
  registerSubscriber(
    @Arg('input', () => RegisterSubscriberInput, { description: 'Its number and name.' })
    input: RegisterSubscriberInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => ({
      subscriber: await context.subscribers.register(input, context.staffId()),
    }));
  }

  @RequiresScope('subscriber:manage')
  @Mutation(() => SubscriberPayload, {
    description: 'Gives a subscription a number. Whoever held it loses it and is signed out.',
  })
  transferPhoneNumber(
    @Arg('input', () => TransferPhoneNumberInput, { description: 'Which number, to whom.' })
    { subscriberId, phoneNumber }: TransferPhoneNumberInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => ({
      subscriber: await context.numbers.transfer(subscriberId, phoneNumber, context.staffId()),
    }));
  }

  @RequiresScope('subscriber:manage')
  @Mutation(() => SubscriberPayload, {
    description:
      'Notes that a subscription got another SIM card: it is signed out, and its prizes are held for three days.',
  })
  recordSimChange(
    @Arg('input', () => RecordSimChangeInput, { description: 'Whose card.' })
    { subscriberId }: RecordSimChangeInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => ({
      subscriber: await context.numbers.recordSimChange(subscriberId, context.staffId()),
    }));
  }
}
