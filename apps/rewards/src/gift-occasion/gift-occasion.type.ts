import { DateTime, Dong, RequiresScope, SignedIn, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum GiftReason {
  BIRTHDAY = 'BIRTHDAY',
  TIER = 'TIER',
  THANKS = 'THANKS',
  APOLOGY = 'APOLOGY',
  OTHER = 'OTHER',
}

registerEnumType(GiftReason, {
  name: 'GiftReason',
  description: 'Why subscribers get a gift that nobody won.',
  valuesConfig: {
    BIRTHDAY: { description: 'Their birthday.' },
    TIER: { description: 'A membership tier that they reached.' },
    THANKS: { description: 'Thanks, such as for a long time together.' },
    APOLOGY: { description: 'An apology for what went wrong.' },
    OTHER: { description: 'Something else; the name says what.' },
  },
});

export enum GiftOccasionStatus {
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  OPENED = 'OPENED',
}

registerEnumType(GiftOccasionStatus, {
  name: 'GiftOccasionStatus',
  description: 'Where an occasion stands.',
  valuesConfig: {
    PROPOSED: { description: 'One person proposed it; recipients can be added. Nobody was told.' },
    APPROVED: { description: 'Another person approved it; recipients are told when it opens.' },
    REJECTED: { description: 'It was not approved; stock and budget are free again.' },
    OPENED: { description: 'Every recipient was told.' },
  },
});

@SignedIn()
@ObjectType('GiftOccasion', {
  description:
    'Why some subscribers get a gift that nobody won: chosen online and claimed as a prize is. A recipient sees what it is, staff the rest.',
  simpleResolvers: true,
})
export class GiftOccasion {
  nameVi!: string;
  nameEn!: string;

  @Field(() => ID, { description: 'The occasion.' })
  id!: string;

  @Field(() => GiftReason, { description: 'Why there is a gift.' })
  reason!: GiftReason;

  @Field(() => DateTime, { description: 'From when recipients know and choose.' })
  opensAt!: Date;

  @Field(() => DateTime, { description: 'Until when they choose.' })
  closesAt!: Date;

  @RequiresScope('award:read')
  @Field(() => GiftOccasionStatus, { nullable: true, description: 'Where it stands. Staff.' })
  status!: GiftOccasionStatus;

  @RequiresScope('award:read')
  @Field(() => ID, { nullable: true, description: 'Staff member who proposed it. Staff.' })
  proposedBy!: string;

  @RequiresScope('award:read')
  @Field(() => DateTime, { nullable: true, description: 'When it was proposed. Staff.' })
  proposedAt!: Date;

  @RequiresScope('award:read')
  @Field(() => ID, { nullable: true, description: 'Who approved or rejected it. Staff.' })
  decidedBy!: string | null;

  @RequiresScope('award:read')
  @Field(() => DateTime, { nullable: true, description: 'When that was. Staff.' })
  decidedAt!: Date | null;

  @RequiresScope('award:read')
  @Field(() => String, { nullable: true, description: 'Why it was rejected. Staff.' })
  rejectionReason!: string | null;

  @RequiresScope('award:read')
  @Field(() => DateTime, { nullable: true, description: 'When the last one was told. Staff.' })
  openedAt!: Date | null;
}

@RequiresScope('award:read')
@ObjectType('GiftOccasionStock', {
  description: 'What an occasion may cost, and what of it is spoken for. Staff.',
  simpleResolvers: true,
})
export class GiftOccasionStock {
  @Field(() => Int, {
    description: 'Gifts that are spoken for: not rejected, declined, expired or taken back.',
  })
  recipients!: number;

  @Field(() => Dong, { description: 'What all gifts together may be worth.' })
  budget!: number;

  @Field(() => Dong, { description: 'What those that are spoken for are worth.' })
  committed!: number;
}

@ObjectType({
  description: 'The outcome of a decision on an occasion.',
  simpleResolvers: true,
})
export class GiftOccasionPayload {
  @Field(() => GiftOccasion, { nullable: true, description: 'The occasion as it now stands.' })
  occasion!: GiftOccasion | null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors!: UserError[];
}
