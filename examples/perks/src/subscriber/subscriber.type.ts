import { Anyone } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum MembershipTier {
  BRONZE = 'BRONZE',
  SILVER = 'SILVER',
  TITANIUM = 'TITANIUM',
  GOLD = 'GOLD',
  DIAMOND = 'DIAMOND',
}

registerEnumType(MembershipTier, {
  name: 'MembershipTier',
  description: 'The loyalty tiers, lowest first.',
  valuesConfig: {
    BRONZE: { description: 'Đồng.' },
    SILVER: { description: 'Bạc.' },
    TITANIUM: { description: 'Titan.' },
    GOLD: { description: 'Vàng.' },
    DIAMOND: { description: 'Kim cương.' },
  },
});

/** The carrier's entity as a partner sees it: an opaque member id and a tier. */
@Directive('@key(fields: "memberId")')
@ObjectType('Subscriber', { description: 'A member of the carrier.' })
export class Subscriber {
  @Anyone()
  @Field(() => ID, { description: 'The opaque id by which partners know the member.' })
  memberId!: string;

  @Directive('@external')
  @Field(() => MembershipTier, { nullable: true, description: 'From the carrier.' })
  membershipTier!: MembershipTier | null;
}
