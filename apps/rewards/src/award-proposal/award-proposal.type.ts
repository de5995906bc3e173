import { DateTime, RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { AwardAllocation } from './award-allocation.type.ts';

export enum ProposalKind {
  RANKING = 'RANKING',
  REPLACEMENT = 'REPLACEMENT',
}

registerEnumType(ProposalKind, {
  name: 'AwardProposalKind',
  description: 'Where a proposal came from.',
  valuesConfig: {
    RANKING: { description: 'A person proposed awards from a finalised ranking.' },
    REPLACEMENT: {
      description: 'The rule passed on prizes that were declined or not claimed in time.',
    },
  },
});

export enum ProposalStatus {
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  PUBLISHED = 'PUBLISHED',
}

registerEnumType(ProposalStatus, {
  name: 'AwardProposalStatus',
  description: 'Where a proposal stands.',
  valuesConfig: {
    PROPOSED: { description: 'It waits for approval by somebody else.' },
    APPROVED: { description: 'It waits to be published by a third person.' },
    REJECTED: { description: 'It was not approved; its prizes are free again.' },
    PUBLISHED: { description: 'Its winners are public.' },
  },
});

@RequiresScope('award:read', 'award:propose', 'award:approve', 'award:publish')
@ObjectType('AwardProposal', {
  description: 'Awards that are decided together. Staff who take part in awarding.',
  simpleResolvers: true,
})
export class AwardProposal {
  periodId!: string;
  planId!: string;

  @Field(() => ID, { description: 'The proposal.' })
  id!: string;

  @Field(() => ID, { description: 'The round whose ranking it follows.' })
  roundId!: string;

  @Field(() => ProposalKind, { description: 'Where it came from.' })
  kind!: ProposalKind;

  @Field(() => ProposalStatus, { description: 'Where it stands.' })
  status!: ProposalStatus;

  @Field(() => ID, {
    nullable: true,
    description: 'Staff member who proposed it; null for a replacement, which the rule proposes.',
  })
  proposedBy!: string | null;

  @Field(() => DateTime, { description: 'When it was proposed.' })
  proposedAt!: Date;

  @Field(() => ID, { nullable: true, description: 'Staff member who approved or rejected it.' })
  decidedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was approved or rejected.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  rejectionReason!: string | null;

  @Field(() => ID, { nullable: true, description: 'Staff member who published the winners.' })
  publishedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the winners were published.' })
  publishedAt!: Date | null;
}

@ObjectType({ description: 'The outcome of `proposeAwards`.', simpleResolvers: true })
export class ProposeAwardsPayload {
  @Field(() => AwardProposal, {
    nullable: true,
    description: 'The proposal; null on a dry run, which keeps nothing.',
  })
  proposal!: AwardProposal | null;

  @Field(() => AwardAllocation, {
    nullable: true,
    description: 'Who would get what, and why the others would not.',
  })
  allocation!: AwardAllocation | null;

  @Field(() => [UserError], { description: 'Why nothing was proposed; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `approveAwards`.', simpleResolvers: true })
export class ApproveAwardsPayload {
  @Field(() => AwardProposal, { nullable: true, description: 'The proposal, approved.' })
  proposal!: AwardProposal | null;

  @Field(() => [UserError], { description: 'Why nothing was approved; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `rejectAwards`.', simpleResolvers: true })
export class RejectAwardsPayload {
  @Field(() => AwardProposal, { nullable: true, description: 'The proposal, rejected.' })
  proposal!: AwardProposal | null;

  @Field(() => [UserError], { description: 'Why nothing was rejected; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `publishWinners`.', simpleResolvers: true })
export class PublishWinnersPayload {
  @Field(() => AwardProposal, { nullable: true, description: 'The proposal, published.' })
  proposal!: AwardProposal | null;

  @Field(() => [UserError], { description: 'Why nothing was published; empty when it was.' })
  userErrors!: UserError[];
}
