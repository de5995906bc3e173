import { say } from '@chia-se/locale';
import { Anyone, answer, OwnerOr, SignedIn } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Subscriber } from '../subscriber/subscriber.type.ts';
import type { SubscribersContext } from '../subscribers-context.ts';
import { RecordConsentInput } from './consent.input.ts';
import { Consent, ConsentPurpose, ConsentWording, RecordConsentPayload } from './consent.type.ts';
import { currentWording, wordings } from './consent-wordings.ts';

@Resolver(() => Subscriber)
export class ConsentResolver {
  @Anyone()
  @Query(() => [ConsentWording], {
    description: 'What subscribers are asked to agree to today, one for each purpose.',
  })
  consentWordings(@Ctx() { language }: SubscribersContext) {
    return Object.values(ConsentPurpose).map((purpose) => ({
      purpose,
      version: currentWording,
      text: say(wordings[purpose], language),
    }));
  }

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
