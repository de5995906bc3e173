import { answer, firstArgument, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RewardsContext } from '../rewards-context.ts';
import {
  CreateVoucherPoolInput,
  GenerateVouchersInput,
  ImportVouchersInput,
  RevokeVouchersInput,
} from './voucher-pool.input.ts';
import {
  AddVouchersPayload,
  CreateVoucherPoolPayload,
  RevokeVouchersPayload,
  VoucherPool,
  VoucherPoolConnection,
  VoucherPoolStock,
} from './voucher-pool.type.ts';

const none = { available: 0, reserved: 0, issued: 0, redeemed: 0, revoked: 0, expired: 0 };

@Resolver(() => VoucherPool)
export class VoucherPoolResolver {
  @RequiresScope('voucher:manage', 'award:read')
  @Query(() => VoucherPoolConnection, {
    description: 'Voucher pools with their stock, the newest first. Staff.',
  })
  voucherPools(
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Arg('onlyLow', () => Boolean, {
      nullable: true,
      description: 'Only those that need more codes soon.',
    })
    onlyLow: boolean | null,
    @Ctx() context: RewardsContext,
  ) {
    return context.voucherPools.list({ onlyLow: onlyLow ?? false }, first, after);
  }

  @FieldResolver(() => VoucherPoolStock, { description: 'How many codes stand where.' })
  async stock(@Root() pool: VoucherPool, @Ctx() context: RewardsContext) {
    return (await context.voucherStockByPoolId.load(pool.id)) ?? none;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether so few codes are free that it is time for more.',
  })
  async isLow(@Root() pool: VoucherPool, @Ctx() context: RewardsContext) {
    const stock = await context.voucherStockByPoolId.load(pool.id);
    return (stock?.available ?? 0) <= pool.lowStockAt;
  }

  @RequiresScope('voucher:manage')
  @Mutation(() => CreateVoucherPoolPayload, {
    description: 'Makes a pool, with a key of its own. Those who look after vouchers.',
  })
  createVoucherPool(
    @Arg('input', () => CreateVoucherPoolInput, { description: 'What it is.' })
    input: CreateVoucherPoolInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      pool: await context.voucherPools.create(context.staffId(), input),
    }));
  }

  @RequiresScope('voucher:manage')
  @Mutation(() => AddVouchersPayload, {
    description:
      'Adds codes of a partner; safe to send again. They are kept encrypted, and go to no award in which the sender has another part. Those who look after vouchers.',
  })
  importVouchers(
    @Arg('input', () => ImportVouchersInput, { description: 'The pool and the codes.' })
    input: ImportVouchersInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, () => context.voucherPools.import(context.staffId(), input));
  }

  @RequiresScope('voucher:manage')
  @Mutation(() => AddVouchersPayload, {
    description: 'Makes codes of our own, which nobody is shown. Those who look after vouchers.',
  })
  generateVouchers(
    @Arg('input', () => GenerateVouchersInput, { description: 'The pool and how many.' })
    input: GenerateVouchersInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, () => context.voucherPools.generate(context.staffId(), input));
  }

  @RequiresScope('voucher:manage')
  @Mutation(() => RevokeVouchersPayload, {
    description:
      'Takes back every unused code of a batch or a pool, those with winners included. Those who look after vouchers.',
  })
  revokeVouchers(
    @Arg('input', () => RevokeVouchersInput, { description: 'Which, and why.' })
    input: RevokeVouchersInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, () => context.voucherPools.revoke(context.staffId(), input));
  }
}
