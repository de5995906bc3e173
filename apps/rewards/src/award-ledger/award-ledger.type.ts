import {
  connectionTypes,
  DateTime,
  Dong,
  OwnerOrSighted,
  RequiresScope,
} from '@chia-se/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export const LedgerDeed = {
  PROPOSED: 'PROPOSED',
  APPROVED: 'APPROVED',
  REJECTED: 'REJECTED',
  PUBLISHED: 'PUBLISHED',
  CLAIMED: 'CLAIMED',
  DECLINED: 'DECLINED',
  EXPIRED: 'EXPIRED',
  DISQUALIFIED: 'DISQUALIFIED',
  GIFT_LOST: 'GIFT_LOST',
  GIFT_CHANGED: 'GIFT_CHANGED',
  FULFILMENT_STARTED: 'FULFILMENT_STARTED',
  HAND_OVER_WITHOUT_CODE_ALLOWED: 'HAND_OVER_WITHOUT_CODE_ALLOWED',
  FULFILLED: 'FULFILLED',
  VOUCHER_REPLACED: 'VOUCHER_REPLACED',
} as const;

registerEnumType(LedgerDeed, {
  name: 'AwardLedgerDeed',
  description: 'What happened to an award.',
  valuesConfig: {
    PROPOSED: { description: 'It was proposed, by a person or by the rule.' },
    APPROVED: { description: 'Another person approved it.' },
    REJECTED: { description: 'It was not approved.' },
    PUBLISHED: { description: 'The winner was published.' },
    CLAIMED: { description: 'The winner claimed it.' },
    DECLINED: { description: 'The winner declined it.' },
    DISQUALIFIED: { description: 'It was taken back for breaking the rules.' },
    EXPIRED: { description: 'The time to claim it ran out.' },
    GIFT_LOST: { description: 'The claimed gift can’t be had any more; a substitute stands in.' },
    GIFT_CHANGED: { description: 'The winner chose the substitute of the claimed gift.' },
    FULFILMENT_STARTED: { description: 'The gift was sent on its way.' },
    HAND_OVER_WITHOUT_CODE_ALLOWED: {
      description: 'Somebody else allowed that it is handed over without the winner’s code.',
    },
    FULFILLED: { description: 'The gift was handed over.' },
    VOUCHER_REPLACED: {
      description: 'Its code was taken back after it was given; another one is given for it.',
    },
  },
});

@RequiresScope('award:read')
@ObjectType('AwardLedgerEntry', {
  description:
    'An entry of the award ledger, which only grows. `hash` is the SHA-256 of the JSON of all other fields (without what is null of `occasionId`, `proposalId`, `roundId`, `feedbackId`, `rank` and `decisionRecordHash`), keys sorted, without spaces, instants with milliseconds in UTC; `previousHash` is that of the entry before. Ids and numbers alone.',
  simpleResolvers: true,
})
export class AwardLedgerEntry {
  @Field(() => Int, { description: 'Counts from 1, without gaps.' })
  sequence!: number;

  @Field(() => LedgerDeed, { description: 'What happened.' })
  deed!: keyof typeof LedgerDeed;

  @Field(() => ID, { description: 'To which award.' })
  awardId!: string;

  @Field(() => ID, { nullable: true, description: 'The occasion of a gift that is no prize.' })
  occasionId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The proposal that the award came with; null for other occasions.',
  })
  proposalId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The round whose ranking it follows from; null for other occasions.',
  })
  roundId!: string | null;

  @Field(() => ID, { description: 'The prize.' })
  prizeId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The opinion that won; null for other occasions.',
  })
  feedbackId!: string | null;

  @OwnerOrSighted('award:read')
  @Field(() => ID, {
    nullable: true,
    description: 'The winner. Not for those who judge, who must not learn who wrote what.',
  })
  subscriberId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Rank of the opinion in its round; null for other occasions.',
  })
  rank!: number | null;

  @Field(() => Dong, { description: 'What the prize is worth.' })
  value!: number;

  @OwnerOrSighted('award:read')
  @Field(() => ID, {
    nullable: true,
    description:
      'The staff member or the winner who did it; null for the rule. Not for those who judge.',
  })
  actorId!: string | null;

  @Field(() => DateTime, { description: 'When it happened.' })
  recordedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of the decision record that it follows from; null, and not hashed, in entries from before these were named.',
  })
  decisionRecordHash!: string | null;

  @Field(() => String, { description: 'Hash of the entry before; 64 zeros for the first.' })
  previousHash!: string;

  @Field(() => String, { description: 'Hash of this entry.' })
  hash!: string;
}

export const { ConnectionType: AwardLedgerConnection } = connectionTypes(
  'AwardLedgerEntry',
  () => AwardLedgerEntry,
);
