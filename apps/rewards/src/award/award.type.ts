import { Anyone, DateTime, Dong, OwnerOr, RequiresScope } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum AwardStatus {
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  ANNOUNCED = 'ANNOUNCED',
  CLAIMED = 'CLAIMED',
  FULFILLING = 'FULFILLING',
  FULFILLED = 'FULFILLED',
  DECLINED = 'DECLINED',
  EXPIRED = 'EXPIRED',
  DISQUALIFIED = 'DISQUALIFIED',
}

export enum AwardReason {
  PRIZE = 'PRIZE',
  OCCASION = 'OCCASION',
}

registerEnumType(AwardReason, {
  name: 'AwardReason',
  description: 'Why somebody gets a gift.',
  valuesConfig: {
    PRIZE: { description: 'An opinion of theirs won a prize.' },
    OCCASION: { description: 'Another occasion, such as a birthday or an apology.' },
  },
});

registerEnumType(AwardStatus, {
  name: 'AwardStatus',
  description: 'Where an award stands.',
  valuesConfig: {
    PROPOSED: { description: 'One person, or the rule, proposed it. Nobody was told.' },
    APPROVED: { description: 'Another person approved it. Not published yet.' },
    REJECTED: { description: 'It was not approved; the prize is free again.' },
    ANNOUNCED: { description: 'Published. The winner may claim it until the deadline.' },
    CLAIMED: { description: 'The winner accepted it and chose a gift.' },
    FULFILLING: { description: 'The gift is on its way.' },
    FULFILLED: { description: 'The gift was handed over.' },
    DECLINED: { description: 'The winner did not want it; the prize goes on by rule.' },
    EXPIRED: { description: 'It was not claimed in time; the prize goes on by rule.' },
    DISQUALIFIED: {
      description: 'Taken back for breaking the rules; the prize goes on by rule.',
    },
  },
});

@Directive('@key(fields: "id")')
@OwnerOr('award:read', 'subscriber:read')
@ObjectType('Award', {
  description:
    'A prize given to a subscriber for an opinion, or a gift for another occasion. Everybody may know a prize once it is announced; the rest is for the winner, from the approval on, and for staff with `award:read` or `subscriber:read`. A gift for another occasion is for who gets it, from its opening on, and for staff.',
  simpleResolvers: true,
})
export class Award {
  subscriberId!: string;
  feedbackId!: string | null;
  periodId!: string | null;
  prizeId!: string;
  proposalId!: string | null;
  occasionId!: string | null;
  giftOptionId!: string | null;

  @Anyone()
  @Field(() => ID, { description: 'The award.' })
  id!: string;

  @Anyone()
  @Field(() => AwardReason, { description: 'Why it is given.' })
  reason!: AwardReason;

  @Field(() => AwardStatus, { nullable: true, description: 'Where it stands.' })
  status!: AwardStatus;

  @Field(() => Dong, { nullable: true, description: 'What the prize is worth.' })
  value!: number;

  @Field(() => Dong, {
    nullable: true,
    description:
      'Income tax that is withheld before hand-over, by the rule of the day of the announcement; null before it. 10 % of the part above the threshold, rounded down to whole đồng; several wins in one period are taxed by their total.',
  })
  taxWithheld!: number | null;

  @Anyone()
  @Field(() => DateTime, { nullable: true, description: 'When it was published.' })
  announcedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it can be claimed; null before it is published.',
  })
  claimBy!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the winner claimed it.' })
  claimedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the gift was handed over.' })
  fulfilledAt!: Date | null;

  @RequiresScope('award:read')
  @Field(() => Int, { nullable: true, description: 'Rank of the opinion in its round. Staff.' })
  rank!: number | null;

  @RequiresScope('award:read')
  @Field(() => ID, {
    nullable: true,
    description: 'Staff member who proposed it; null where the rule passed a prize on. Staff.',
  })
  proposedBy!: string | null;

  @RequiresScope('award:read')
  @Field(() => ID, { nullable: true, description: 'Staff member who approved it. Staff.' })
  approvedBy!: string | null;

  @RequiresScope('award:read')
  @Field(() => ID, { nullable: true, description: 'Staff member who published it. Staff.' })
  publishedBy!: string | null;

  @RequiresScope('award:read')
  @Field(() => ID, { nullable: true, description: 'Staff member who handed it over. Staff.' })
  fulfilledBy!: string | null;
}
