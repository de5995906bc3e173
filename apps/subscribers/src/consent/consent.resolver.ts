import { answer, OwnerOr, SignedIn } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Subscriber } from '../subscriber/subscriber.type.ts';
import type { SubscribersContext } from '../subscribers-context.ts';
import { RecordConsentInput } from './consent.input.ts';
import { Consent, RecordConsentPayload } from './consent.type.ts';

@Resolver(() => Subscriber)
export class ConsentResolver {
  @OwnerOr('subscriber:read')
  @FieldResolver(() => [Consent], {
    nullable: true,
    description: 'Where the subscriber stands on each purpose that was ever decided.',
  })
  consents(@Root() subscriber: Subscriber, @Ctx() context: SubscribersContext) {
    return context.consentsBySubscriberId.load(subscriber.id);
  }

  @SignedIn()
  @Mutation(() => RecordConsentPayload, {
    description: 'Gives or withdraws a consent. Subscribers only, each for themselves.',
  })
  recordConsent(
    @Arg('input', () => RecordConsentInput, { description: 'The decision.' })
    input: RecordConsentInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => ({
      consent: await context.consents.record(context.subscriberId(), input),
    }));
  }
}
