import { registerEnumType } from 'type-graphql';

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
