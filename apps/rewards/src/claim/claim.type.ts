import { OwnerOrSighted, UserError } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { Award } from '../award/award.type.ts';

@OwnerOrSighted('award:fulfil')
@ObjectType('Delivery', {
  description: 'Who gets a gift and where. The winner and staff who hand gifts over.',
  simpleResolvers: true,
})
export class Delivery {
  subscriberId!: string;
  phoneNumber!: string;

  @Field(() => String, { description: 'Name of the recipient.' })
  recipientName!: string;

  @Field(() => String, { description: 'Address, as it was typed.' })
  address!: string;
}

@ObjectType({ description: 'The outcome of `claimAward`.', simpleResolvers: true })
export class ClaimAwardPayload {
  @Field(() => Award, { nullable: true, description: 'The award, claimed.' })
  award!: Award | null;

  @Field(() => [UserError], { description: 'Why nothing was claimed; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `declineAward`.', simpleResolvers: true })
export class DeclineAwardPayload {
  @Field(() => Award, { nullable: true, description: 'The award, declined.' })
  award!: Award | null;

  @Field(() => [UserError], { description: 'Why nothing was declined; empty when it was.' })
  userErrors!: UserError[];
}
