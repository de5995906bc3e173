import { formatPhoneNumber, type PhoneNumber } from '@chia-se/locale';
import { answer, OwnerOrSighted, SignedIn } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Award } from '../award/award.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import { ClaimAwardInput, DeclineAwardInput } from './claim.input.ts';
import { ClaimAwardPayload, DeclineAwardPayload, Delivery } from './claim.type.ts';

@Resolver(() => Award)
export class ClaimResolver {
  @OwnerOrSighted('award:fulfil')
  @FieldResolver(() => Delivery, {
    nullable: true,
    description:
      'Who gets the gift and where; null before the claim and after erasure. The winner and staff who hand gifts over.',
  })
  delivery(@Root() award: Award, @Ctx() context: RewardsContext) {
    return context.deliveryByAwardId.load(award.id);
  }

  @SignedIn()
  @Mutation(() => ClaimAwardPayload, {
    description:
      'Accepts an award before its deadline, with a gift of the prize. The winner only. Safe to retry with the same key.',
  })
  claimAward(
    @Arg('input', () => ClaimAwardInput, { description: 'The award, the gift and where it goes.' })
    input: ClaimAwardInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      award: await context.claims.claim(context.subscriberId(), input),
    }));
  }

  @SignedIn()
  @Mutation(() => DeclineAwardPayload, {
    description:
      'Gives an award up before it is claimed; its prize goes to the next in the ranking. The winner only.',
  })
  declineAward(
    @Arg('input', () => DeclineAwardInput, { description: 'The award.' })
    input: DeclineAwardInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      award: await context.claims.decline(context.subscriberId(), input.awardId),
    }));
  }
}

@Resolver(() => Delivery)
export class DeliveryResolver {
  @FieldResolver(() => String, { description: 'Number to call, such as `0901 234 567`.' })
  phoneNumber(@Root() delivery: Delivery) {
    return formatPhoneNumber(delivery.phoneNumber as PhoneNumber);
  }
}
