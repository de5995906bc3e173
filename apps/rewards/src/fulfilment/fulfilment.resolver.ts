import { answer, OwnerOrSighted, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Award } from '../award/award.type.ts';
import { ProviderOrder } from '../provider-order/provider-order.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import {
  FulfilAwardInput,
  OrderGiftAgainInput,
  ReplaceVoucherInput,
  StartFulfilmentInput,
} from './fulfilment.input.ts';
import {
  FulfilAwardPayload,
  OrderGiftAgainPayload,
  ReplaceVoucherPayload,
  StartFulfilmentPayload,
} from './fulfilment.type.ts';

@Resolver(() => Award)
export class FulfilmentResolver {
  @OwnerOrSighted('award:fulfil')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'How the gift was handed over; null before it and after erasure. The winner and staff who hand gifts over.',
  })
  async handOverNote(@Root() award: Award, @Ctx() context: RewardsContext) {
    const handOver = await context.handOverByAwardId.load(award.id);
    return handOver?.note ?? null;
  }

  @RequiresScope('award:fulfil')
  @Mutation(() => StartFulfilmentPayload, {
    description:
      'Sends the gift of a claimed award on its way. Staff who had no part in the award or its judging.',
  })
  startFulfilment(
    @Arg('input', () => StartFulfilmentInput, { description: 'The award.' })
    input: StartFulfilmentInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      award: await context.fulfilment.start(context.staffId(), input.awardId),
    }));
  }

  @RequiresScope('award:fulfil', 'award:read')
  @FieldResolver(() => ProviderOrder, {
    nullable: true,
    description:
      'The latest order of its gift from a provider; null where it is handed over by hand. Staff.',
  })
  giftOrder(@Root() award: Award, @Ctx() context: RewardsContext) {
    return context.giftOrderByAwardId.load(award.id);
  }

  @RequiresScope('award:fulfil')
  @Mutation(() => OrderGiftAgainPayload, {
    description:
      'Orders a gift anew that its provider refused. Staff who had no part in the award or its judging.',
  })
  orderGiftAgain(
    @Arg('input', () => OrderGiftAgainInput, { description: 'The award.' })
    input: OrderGiftAgainInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      award: await context.fulfilment.orderAgain(context.staffId(), input.awardId),
    }));
  }

  @RequiresScope('award:fulfil')
  @Mutation(() => ReplaceVoucherPayload, {
    description:
      'Gives the winner another code, once, for one that was taken back after it was given. Staff who had no part in the award, its judging or the new code.',
  })
  replaceVoucher(
    @Arg('input', () => ReplaceVoucherInput, { description: 'The award, and why.' })
    input: ReplaceVoucherInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      award: await context.fulfilment.replaceVoucher(context.staffId(), input),
    }));
  }

  @RequiresScope('award:fulfil')
  @Mutation(() => FulfilAwardPayload, {
    description:
      'Records that the gift was handed over, signed for by the code that its winner was sent. Staff who had no part in the award or its judging.',
  })
  fulfilAward(
    @Arg('input', () => FulfilAwardInput, { description: 'The award and how it was handed over.' })
    input: FulfilAwardInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      award: await context.fulfilment.fulfil(context.staffId(), input),
    }));
  }
}
