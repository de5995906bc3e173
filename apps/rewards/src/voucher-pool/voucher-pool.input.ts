import { DateTime, Dong } from '@chia-se/subgraph-kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { VoucherSource } from './voucher-pool.type.ts';

@InputType({ description: 'A new pool.' })
export class CreateVoucherPoolInput {
  @Field(() => String, { description: 'Its name, 3 to 120 characters.' })
  name!: string;

  @Field(() => VoucherSource, { description: 'Where its codes will come from.' })
  source!: VoucherSource;

  @Field(() => Dong, { description: 'What one code is worth.' })
  faceValue!: number;

  @Field(() => Int, { description: 'So few free codes, or fewer, are a warning.' })
  lowStockAt!: number;
}

@InputType({ description: 'Codes of a partner.' })
export class ImportVouchersInput {
  @Field(() => ID, { description: 'The pool.' })
  poolId!: string;

  @Field(() => String, {
    description: 'Name of the batch, 3 to 60 characters; a batch can be revoked as one.',
  })
  batch!: string;

  @Field(() => [String], {
    description: '1 to 1,000 codes. A code that is there already stays as it is.',
  })
  codes!: string[];

  @Field(() => DateTime, { nullable: true, description: 'Until when they can be used.' })
  expiresAt!: Date | null | undefined;
}

@InputType({ description: 'How many codes to make.' })
export class GenerateVouchersInput {
  @Field(() => ID, { description: 'The pool.' })
  poolId!: string;

  @Field(() => String, {
    description:
      'Name of the batch, 3 to 60 characters. A batch is made once: asking again makes no more.',
  })
  batch!: string;

  @Field(() => Int, { description: '1 to 1,000.' })
  count!: number;

  @Field(() => DateTime, { nullable: true, description: 'Until when they can be used.' })
  expiresAt!: Date | null | undefined;
}

@InputType({ description: 'Codes to take back.' })
export class RevokeVouchersInput {
  @Field(() => ID, { description: 'The pool.' })
  poolId!: string;

  @Field(() => String, { nullable: true, description: 'One batch; the whole pool where left out.' })
  batch!: string | null | undefined;

  @Field(() => String, { description: 'Why, 3 to 500 characters; goes on the trail.' })
  reason!: string;
}
