import { Anyone, answer, firstArgument, RequiresScope, SignedIn } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { GiftOption } from '../gift-option/gift-option.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import {
  ApproveSubstituteInput,
  ChangeGiftInput,
  ProposeSubstituteInput,
  RejectSubstituteInput,
} from './gift-substitute.input.ts';
import {
  ChangeGiftPayload,
  GiftSubstitute,
  GiftSubstituteConnection,
  GiftSubstitutePayload,
  SubstituteStatus,
} from './gift-substitute.type.ts';

@Resolver(() => GiftSubstitute)
export class GiftSubstituteResolver {
  @RequiresScope('award:read', 'award:propose', 'award:approve')
  @Query(() => GiftSubstituteConnection, {
    description: 'What was proposed to stand in for gifts of a plan, the newest first. Staff.',
  })
  giftSubstitutes(
    @Arg('prizePlanId', () => ID, { description: 'The plan.' }) prizePlanId: string,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: RewardsContext,
  ) {
    return context.substitutes.listOfPlan(prizePlanId, first, after);
  }

  @FieldResolver(() => String, { description: 'Its name, in the language of the request.' })
  name(@Root() substitute: GiftSubstitute, @Ctx() { language }: RewardsContext) {
    return language === 'vi' ? substitute.nameVi : substitute.nameEn;
  }

  @FieldResolver(() => GiftOption, {
    nullable: true,
    description: 'The gift that can’t be had any more.',
  })
  original(@Root() substitute: GiftSubstitute, @Ctx() context: RewardsContext) {
    return context.giftOptionById.load(substitute.originalId);
  }

  @RequiresScope('award:propose')
  @Mutation(() => GiftSubstitutePayload, {
    description:
      'Proposes what stands in for a gift of a frozen plan that can’t be had any more: worth as much or more, within the budget, without more tax for winners. Programme managers who did not judge in the period.',
  })
  proposeSubstitute(
    @Arg('input', () => ProposeSubstituteInput, { description: 'The lost gift and the other.' })
    input: ProposeSubstituteInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      substitute: await context.substitutes.propose(context.staffId(), input),
    }));
  }

  @RequiresScope('award:approve')
  @Mutation(() => GiftSubstitutePayload, {
    description:
      'Makes a substitute a gift of its prize; whoever claimed the lost one is told and may choose it. Approvers who neither proposed it nor judged in the period.',
  })
  approveSubstitute(
    @Arg('input', () => ApproveSubstituteInput, { description: 'The substitute.' })
    input: ApproveSubstituteInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      substitute: await context.substitutes.approve(context.staffId(), input.substituteId),
    }));
  }

  @RequiresScope('award:approve')
  @Mutation(() => GiftSubstitutePayload, {
    description:
      'Turns a substitute down. Approvers who neither proposed it nor judged in the period.',
  })
  rejectSubstitute(
    @Arg('input', () => RejectSubstituteInput, { description: 'The substitute, and why.' })
    input: RejectSubstituteInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      substitute: await context.substitutes.reject(context.staffId(), input),
    }));
  }

  @SignedIn()
  @Mutation(() => ChangeGiftPayload, {
    description:
      'Takes a substitute instead of a claimed gift that can’t be had any more, before it is on its way. The winner only, once for each gift that is lost. Safe to retry.',
  })
  changeGift(
    @Arg('input', () => ChangeGiftInput, { description: 'The award and the other gift.' })
    input: ChangeGiftInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => {
      const award = await context.claims.changeGift(context.subscriberId(), input);
      return { award, giftOption: await context.giftOptionById.load(award.giftOptionId ?? '') };
    });
  }
}

@Resolver(() => GiftOption)
export class AvailableGiftResolver {
  @Anyone()
  @FieldResolver(() => Boolean, {
    description: 'Whether it can still be chosen; false once something stands in for it.',
  })
  async isAvailable(@Root() option: GiftOption, @Ctx() context: RewardsContext) {
    const substitute = await context.substituteByGiftOptionId.load(option.id);
    return substitute?.status !== SubstituteStatus.APPROVED;
  }

  @Anyone()
  @FieldResolver(() => Boolean, {
    description: 'Whether it stands in for another gift of the prize: `changeGift` takes these.',
  })
  isSubstitute(@Root() option: GiftOption) {
    return (option.value ?? null) !== null;
  }
}
