import { answer, RequiresScope, SignedIn } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RewardsContext } from '../rewards-context.ts';
import { RedeemVoucherInput, RevealVoucherInput } from './voucher.input.ts';
import { RedeemVoucherPayload, RevealVoucherPayload } from './voucher.type.ts';

@Resolver()
export class VoucherResolver {
  @SignedIn()
  @Mutation(() => RevealVoucherPayload, {
    description:
      'Shows the voucher code of an award, once; later it says when it was shown and how to get help. The winner only.',
  })
  revealVoucher(
    @Arg('input', () => RevealVoucherInput, { description: 'The award.' })
    input: RevealVoucherInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      voucher: await context.vouchers.reveal(context.subscriberId(), input.awardId),
    }));
  }

  @RequiresScope('voucher:redeem')
  @Mutation(() => RedeemVoucherPayload, {
    description:
      'Uses up a code that somebody presents. Ten wrong codes in a quarter of an hour are the most. Staff who take codes.',
  })
  redeemVoucher(
    @Arg('input', () => RedeemVoucherInput, { description: 'The pool and the code.' })
    input: RedeemVoucherInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, () => context.vouchers.redeem(context.staffId(), input));
  }
}
