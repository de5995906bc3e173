import { say } from '@chia-se/locale';
import { Anyone, answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RewardsContext } from '../rewards-context.ts';
import { refuseStop } from './award-stop.errors.ts';
import { ResumeAwardsInput, StopAwardsInput } from './award-stop.input.ts';
import type { AwardStopRow } from './award-stop.row.ts';
import { AwardStop, AwardStopPayload } from './award-stop.type.ts';

@Resolver(() => AwardStop)
export class AwardStopResolver {
  @Anyone()
  @Query(() => AwardStop, {
    nullable: true,
    description: 'Whether awarding and claiming are stopped; null while they go on. Public.',
  })
  awardStop(@Ctx() context: RewardsContext) {
    return context.stops.findInForce();
  }

  @FieldResolver(() => String, {
    description: 'What to tell people, in the language of the request.',
  })
  notice(@Root() stop: AwardStopRow, @Ctx() { language }: RewardsContext): string {
    return stop.notice ?? say(refuseStop.messages.AWARDS_STOPPED, language);
  }

  @RequiresScope('award:propose', 'award:approve', 'award:publish', 'award:fulfil')
  @Mutation(() => AwardStopPayload, {
    description:
      'Stops awarding and claiming at once. Whoever takes part in awarding may do it alone.',
  })
  stopAwards(
    @Arg('input', () => StopAwardsInput, { description: 'Why.' }) input: StopAwardsInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      awardStop: await context.stops.stop(context.staffId(), input),
    }));
  }

  @RequiresScope('award:approve')
  @Mutation(() => AwardStopPayload, {
    description:
      'Lets awarding and claiming go on; deadlines move by as long as it was stopped. An approver who did not stop it.',
  })
  resumeAwards(
    @Arg('input', () => ResumeAwardsInput, { description: 'Why.' }) input: ResumeAwardsInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      awardStop: await context.stops.resume(context.staffId(), input),
    }));
  }
}
