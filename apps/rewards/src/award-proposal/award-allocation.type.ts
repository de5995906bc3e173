import { connectionTypes, Dong, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type AllocatedAward, type SkippedEntry, SkipReason } from '../award/award-allocation.ts';

registerEnumType(SkipReason, {
  name: 'AwardSkipReason',
  description: 'Why somebody in the ranking is left out of a proposal.',
  valuesConfig: {
    STAFF: { description: 'The subscription belongs to a staff member: staff do not win.' },
    EXCLUDED: {
      description:
        'The subscription cannot win: staff of a partner, or a relative of somebody who decides.',
    },
    DISQUALIFIED: { description: 'An award of theirs was taken back in this period.' },
    WITHDRAWN: {
      description: 'The opinion was held, rejected or merged after it had been accepted.',
    },
    ALREADY_AWARDED: { description: 'The opinion holds an award of this period already.' },
    PASSED_ON: { description: 'The opinion had its turn: it was declined or not claimed in time.' },
    WON_OFTEN_ENOUGH: { description: 'The subscriber wins no more often by the rules.' },
    OWNER_WON_OFTEN_ENOUGH: {
      description:
        'Another subscription of the same verified owner won as often as the rules allow.',
    },
    OVER_BUDGET: { description: 'Prizes are left, and none that the budget still covers.' },
    NO_PRIZE_LEFT: { description: 'All prizes went to better ranks.' },
  },
});

@RequiresScope('award:read', 'award:propose', 'award:approve', 'award:publish')
@ObjectType('AllocatedAward', {
  description: 'A prize and who is to get it. Staff who take part in awarding.',
  simpleResolvers: true,
})
export class AllocatedAwardType implements AllocatedAward {
  place!: number;
  feedbackId!: string;
  subscriberId!: string;
  prizeId!: string;

  @Field(() => Int, { description: 'Rank in the round.' })
  rank!: number;

  @Field(() => Dong, { description: 'What the prize is worth.' })
  value!: number;
}

@RequiresScope('award:read', 'award:propose', 'award:approve', 'award:publish')
@ObjectType('AwardSkip', {
  description: 'Somebody in the ranking who gets nothing. Staff who take part in awarding.',
  simpleResolvers: true,
})
export class AwardSkip implements SkippedEntry {
  place!: number;
  feedbackId!: string;
  subscriberId!: string;

  @Field(() => Int, { description: 'Rank in the round.' })
  rank!: number;

  @Field(() => SkipReason, { description: 'Why.' })
  reason!: SkipReason;
}

export const { ConnectionType: AllocatedAwardConnection } = connectionTypes(
  'AllocatedAward',
  () => AllocatedAwardType,
);
export const { ConnectionType: AwardSkipConnection } = connectionTypes(
  'AwardSkip',
  () => AwardSkip,
);

@RequiresScope('award:read', 'award:propose', 'award:approve', 'award:publish')
@ObjectType('AwardAllocation', {
  description: 'What the rules make of a ranking and a plan. Staff who take part in awarding.',
  simpleResolvers: true,
})
export class AwardAllocation {
  awardRows!: AllocatedAward[];
  skipRows!: SkippedEntry[];
}
