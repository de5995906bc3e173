import { DateTime, Dong, SignedIn, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';

export enum VoucherStatus {
  AVAILABLE = 'AVAILABLE',
  RESERVED = 'RESERVED',
  ISSUED = 'ISSUED',
  REDEEMED = 'REDEEMED',
  REVOKED = 'REVOKED',
}

@SignedIn()
@ObjectType('RevealedVoucher', {
  description: 'A voucher code in clear, shown once to its winner.',
  simpleResolvers: true,
})
export class RevealedVoucher {
  @Field(() => String, { description: 'The code: keep it, it is not shown again.' })
  code!: string;

  @Field(() => Dong, { description: 'What it is worth.' })
  faceValue!: number;

  @Field(() => DateTime, { nullable: true, description: 'Until when it can be used.' })
  expiresAt!: Date | null;

  @Field(() => DateTime, { description: 'When it was shown.' })
  revealedAt!: Date;
}

@ObjectType({ description: 'The outcome of `revealVoucher`.', simpleResolvers: true })
export class RevealVoucherPayload {
  @Field(() => RevealedVoucher, { nullable: true, description: 'The code.' })
  voucher!: RevealedVoucher | null;

  @Field(() => [UserError], { description: 'Why no code is shown; empty when it is.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `redeemVoucher`.', simpleResolvers: true })
export class RedeemVoucherPayload {
  @Field(() => ID, { nullable: true, description: 'The voucher that was used.' })
  voucherId!: string | null;

  @Field(() => Dong, { nullable: true, description: 'What it is worth.' })
  faceValue!: number | null;

  @Field(() => [UserError], { description: 'Why nothing was used; empty when it was.' })
  userErrors!: UserError[];
}
