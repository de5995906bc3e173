import { Anyone, Dong, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum PrizeLevel {
  DIAMOND = 'DIAMOND',
  GOLD = 'GOLD',
  SILVER = 'SILVER',
  FIRST = 'FIRST',
  SECOND = 'SECOND',
  THIRD = 'THIRD',
  ENCOURAGEMENT = 'ENCOURAGEMENT',
}

registerEnumType(PrizeLevel, {
  name: 'PrizeLevel',
  description: 'How high a prize ranks. Has nothing to do with membership tiers.',
  valuesConfig: {
    DIAMOND: { description: 'Giải Kim cương, of the year.' },
    GOLD: { description: 'Giải Vàng, of the year.' },
    SILVER: { description: 'Giải Bạc, of the year.' },
    FIRST: { description: 'Giải Nhất, of the month.' },
    SECOND: { description: 'Giải Nhì, of the month.' },
    THIRD: { description: 'Giải Ba, of the month.' },
    ENCOURAGEMENT: { description: 'Giải Khuyến khích, of the month.' },
  },
});

@Anyone()
@ObjectType('Prize', {
  description: 'What can be won, and how often. Public.',
  simpleResolvers: true,
})
export class Prize {
  @RequiresScope('award:read', 'programme:manage')
  @Field(() => String, { nullable: true, description: 'Its name in Vietnamese. Staff.' })
  nameVi!: string;

  @RequiresScope('award:read', 'programme:manage')
  @Field(() => String, { nullable: true, description: 'Its name in English. Staff.' })
  nameEn!: string;

  @RequiresScope('award:read', 'programme:manage')
  @Field(() => Int, {
    nullable: true,
    description: 'How many are held by awards that stand: proposed or further. Staff.',
  })
  awarded!: number;

  @Field(() => ID, { description: 'The prize.' })
  id!: string;

  @Field(() => PrizeLevel, { description: 'How high it ranks.' })
  level!: PrizeLevel;

  @Field(() => Int, { description: 'Its place in the plan: 1 goes to the best.' })
  place!: number;

  @Field(() => Dong, { description: 'What one is worth.' })
  value!: number;

  @Field(() => Int, { description: 'How many there are.' })
  quantity!: number;
}
