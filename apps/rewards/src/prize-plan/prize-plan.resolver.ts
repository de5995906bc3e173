import { Anyone, answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Period } from '../period/period.type.ts';
import { Prize } from '../prize/prize.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import { ChangePrizePlanInput, CreatePrizePlanInput } from './prize-plan.input.ts';
import { ChangePrizePlanPayload, CreatePrizePlanPayload, PrizePlan } from './prize-plan.type.ts';

@Resolver(() => PrizePlan)
export class PrizePlanResolver {
  @Anyone()
  @Query(() => PrizePlan, {
    nullable: true,
    description: 'One version of a prize plan. Public.',
  })
  prizePlan(
    @Arg('id', () => ID, { description: 'The version.' }) id: string,
    @Ctx() context: RewardsContext,
  ) {
    return context.prizePlanById.load(id);
  }

  @FieldResolver(() => Period, { description: 'The period that it is for.' })
  period(@Root() plan: PrizePlan) {
    return { id: plan.periodId };
  }

  @FieldResolver(() => String, { description: 'What it is, in the language of the request.' })
  description(@Root() plan: PrizePlan, @Ctx() context: RewardsContext) {
    return context.language === 'vi' ? plan.descriptionVi : plan.descriptionEn;
  }

  @FieldResolver(() => [Prize], { description: 'The prizes, the best first; 20 at the most.' })
  prizes(@Root() plan: PrizePlan, @Ctx() context: RewardsContext) {
    return context.prizesByPlanId.load(plan.id);
  }

  @RequiresScope('programme:manage')
  @Mutation(() => CreatePrizePlanPayload, {
    description:
      'Makes the plan of a period that has none. Months and years get the shipped plan when they open. Programme managers.',
  })
  createPrizePlan(
    @Arg('input', () => CreatePrizePlanInput, { description: 'The period and its plan.' })
    input: CreatePrizePlanInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      prizePlan: await context.prizePlans.create(context.staffId(), input),
    }));
  }

  @RequiresScope('programme:manage')
  @Mutation(() => ChangePrizePlanPayload, {
    description:
      'Puts another version of a plan in place, until the first awards are proposed from it. Programme managers.',
  })
  changePrizePlan(
    @Arg('input', () => ChangePrizePlanInput, { description: 'The new version.' })
    input: ChangePrizePlanInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      prizePlan: await context.prizePlans.change(context.staffId(), input),
    }));
  }
}
