import { answer, firstArgument, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AwardConnection } from '../award/award.connection.ts';
import { Period } from '../period/period.type.ts';
import { PrizePlan } from '../prize-plan/prize-plan.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import { AwardSkipConnection } from './award-allocation.type.ts';
import { AwardProposalConnection } from './award-proposal.connection.ts';
import {
  ApproveAwardsInput,
  ProposeAwardsInput,
  PublishWinnersInput,
  RejectAwardsInput,
} from './award-proposal.input.ts';
import {
  ApproveAwardsPayload,
  AwardProposal,
  ProposeAwardsPayload,
  PublishWinnersPayload,
  RejectAwardsPayload,
} from './award-proposal.type.ts';

const whoTakesPart = ['award:read', 'award:propose', 'award:approve', 'award:publish'] as const;

@Resolver(() => AwardProposal)
export class AwardProposalResolver {
  @RequiresScope(...whoTakesPart)
  @Query(() => AwardProposal, { nullable: true, description: 'A proposal. Staff.' })
  awardProposal(
    @Arg('id', () => ID, { description: 'The proposal.' }) id: string,
    @Ctx() context: RewardsContext,
  ) {
    return context.proposalById.load(id);
  }

  @RequiresScope(...whoTakesPart)
  @Query(() => AwardProposalConnection, {
    description: 'The proposals of a period, the newest first. Staff.',
  })
  awardProposals(
    @Arg('periodId', () => ID, { description: 'The period.' }) periodId: string,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: RewardsContext,
  ) {
    return context.proposals.listOfPeriod(periodId, first, after);
  }

  @FieldResolver(() => Period, { description: 'The period whose prizes they are.' })
  period(@Root() proposal: AwardProposal) {
    return { id: proposal.periodId };
  }

  @FieldResolver(() => PrizePlan, { nullable: true, description: 'The plan that it follows.' })
  prizePlan(@Root() proposal: AwardProposal, @Ctx() context: RewardsContext) {
    return context.prizePlanById.load(proposal.planId);
  }

  @RequiresScope('award:read')
  @FieldResolver(() => AwardConnection, {
    nullable: true,
    description: 'The awards that are decided together, the newest first.',
  })
  awards(
    @Root() proposal: AwardProposal,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: RewardsContext,
  ) {
    return context.awards.list({ proposalId: proposal.id }, first, after);
  }

  @FieldResolver(() => AwardSkipConnection, {
    description: 'Everybody else in the ranking, the best first, each with the reason.',
  })
  skips(
    @Root() proposal: AwardProposal,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: RewardsContext,
  ) {
    return context.proposals.listSkips(proposal.id, first, after);
  }

  @RequiresScope('award:propose')
  @Mutation(() => ProposeAwardsPayload, {
    description:
      'Proposes the prizes that are left to the best of a finalised ranking, or shows on a dry run who would get what. Freezes the prize plan. Programme managers who did not judge the round.',
  })
  proposeAwards(
    @Arg('input', () => ProposeAwardsInput, { description: 'The round.' })
    input: ProposeAwardsInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, () => context.proposals.propose(context.staffId(), input));
  }

  @RequiresScope('award:approve')
  @Mutation(() => ApproveAwardsPayload, {
    description: 'Approves a proposal. Approvers who neither proposed it nor judged the round.',
  })
  approveAwards(
    @Arg('input', () => ApproveAwardsInput, { description: 'The proposal.' })
    input: ApproveAwardsInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      proposal: await context.proposals.approve(context.staffId(), input.proposalId),
    }));
  }

  @RequiresScope('award:approve')
  @Mutation(() => RejectAwardsPayload, {
    description:
      'Rejects a proposal; its prizes are free again. Approvers who neither proposed it nor judged the round.',
  })
  rejectAwards(
    @Arg('input', () => RejectAwardsInput, { description: 'The proposal, and why.' })
    input: RejectAwardsInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      proposal: await context.proposals.reject(context.staffId(), input),
    }));
  }

  @RequiresScope('award:publish')
  @Mutation(() => PublishWinnersPayload, {
    description:
      'Publishes the winners of an approved proposal and tells them. Staff who neither proposed nor approved it nor judged the round.',
  })
  publishWinners(
    @Arg('input', () => PublishWinnersInput, { description: 'The proposal.' })
    input: PublishWinnersInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      proposal: await context.proposals.publish(context.staffId(), input.proposalId),
    }));
  }
}
