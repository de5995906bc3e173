import { UserError } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { Award } from '../award/award.type.ts';

@ObjectType({ description: 'The outcome of `orderGiftAgain`.', simpleResolvers: true })
export class OrderGiftAgainPayload {
  @Field(() => Award, { nullable: true, description: 'The award, its gift ordered anew.' })
  award!: Award | null;

  @Field(() => [UserError], { description: 'Why nothing was ordered; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `replaceVoucher`.', simpleResolvers: true })
export class ReplaceVoucherPayload {
  @Field(() => Award, { nullable: true, description: 'The award, another code on its way.' })
  award!: Award | null;

  @Field(() => [UserError], { description: 'Why no other code is given; empty when it is.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `startFulfilment`.', simpleResolvers: true })
export class StartFulfilmentPayload {
  @Field(() => Award, { nullable: true, description: 'The award, its gift on the way.' })
  award!: Award | null;

  @Field(() => [UserError], { description: 'Why nothing was started; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `fulfilAward`.', simpleResolvers: true })
export class FulfilAwardPayload {
  @Field(() => Award, { nullable: true, description: 'The award, its gift handed over.' })
  award!: Award | null;

  @Field(() => [UserError], { description: 'Why nothing was recorded; empty when it was.' })
  userErrors!: UserError[];
}
