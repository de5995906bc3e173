import { connectionTypes, DateTime, Dong, RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum VoucherSource {
  IMPORTED = 'IMPORTED',
  GENERATED = 'GENERATED',
}

registerEnumType(VoucherSource, {
  name: 'VoucherSource',
  description: 'Where the codes of a pool come from.',
  valuesConfig: {
    IMPORTED: { description: 'A partner gave them to us.' },
    GENERATED: { description: 'Made here, 85 random bits each.' },
  },
});

/** How many codes of a pool stand where. */
export interface VoucherStock {
  poolId: string;
  available: number;
  reserved: number;
  issued: number;
  redeemed: number;
  revoked: number;
  expired: number;
}

@RequiresScope('voucher:manage', 'award:read')
@ObjectType('VoucherPool', {
  description:
    'A stock of voucher codes of one value. The codes themselves are never shown to staff.',
  simpleResolvers: true,
})
export class VoucherPool {
  lowStockAt!: number;

  @Field(() => ID, { description: 'The pool: pass it to a gift option of a prize plan.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => VoucherSource, { description: 'Where its codes come from.' })
  source!: VoucherSource;

  @Field(() => Dong, { description: 'What one code is worth.' })
  faceValue!: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;
}

@RequiresScope('voucher:manage', 'award:read')
@ObjectType('VoucherPoolStock', {
  description: 'How many codes of a pool stand where. Staff.',
  simpleResolvers: true,
})
export class VoucherPoolStock {
  @Field(() => Int, { description: 'Free to be given.' })
  available!: number;

  @Field(() => Int, { description: 'Held for an award that was claimed.' })
  reserved!: number;

  @Field(() => Int, { description: 'With a winner.' })
  issued!: number;

  @Field(() => Int, { description: 'Used.' })
  redeemed!: number;

  @Field(() => Int, { description: 'Taken back.' })
  revoked!: number;

  @Field(() => Int, { description: 'Ran out before they were given.' })
  expired!: number;
}

export const { ConnectionType: VoucherPoolConnection } = connectionTypes(
  'VoucherPool',
  () => VoucherPool,
);

@ObjectType({ description: 'The outcome of `createVoucherPool`.', simpleResolvers: true })
export class CreateVoucherPoolPayload {
  @Field(() => VoucherPool, { nullable: true, description: 'The pool.' })
  pool!: VoucherPool | null;

  @Field(() => [UserError], { description: 'Why nothing was made; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({
  description: 'The outcome of `importVouchers` and `generateVouchers`.',
  simpleResolvers: true,
})
export class AddVouchersPayload {
  @Field(() => VoucherPool, { nullable: true, description: 'The pool, with its new stock.' })
  pool!: VoucherPool | null;

  @Field(() => Int, { nullable: true, description: 'How many codes are new in the pool.' })
  added!: number | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      'Places, from 1, of codes that the pool has already or that came twice; they were left as they are.',
  })
  duplicates!: number[] | null;

  @Field(() => [UserError], { description: 'Why nothing was added; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `revokeVouchers`.', simpleResolvers: true })
export class RevokeVouchersPayload {
  @Field(() => VoucherPool, { nullable: true, description: 'The pool, with its new stock.' })
  pool!: VoucherPool | null;

  @Field(() => Int, { nullable: true, description: 'How many codes were taken back.' })
  revoked!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of these are with winners already: they need another gift.',
  })
  revokedWithWinners!: number | null;

  @Field(() => [UserError], { description: 'Why nothing was revoked; empty when it was.' })
  userErrors!: UserError[];
}
