import { answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RewardsContext } from '../rewards-context.ts';
import { AllowHandOverWithoutCodeInput, RequestHandOverCodeInput } from './hand-over-code.input.ts';
import {
  AllowHandOverWithoutCodePayload,
  RequestHandOverCodePayload,
} from './hand-over-code.type.ts';

@Resolver()
export class HandOverCodeResolver {
  @RequiresScope('award:fulfil')
  @Mutation(() => RequestHandOverCodePayload, {
    description:
      'Sends the winner a six-digit code by SMS, which they tell to you when they take their gift: good once, for ten minutes and five tries. A new one takes the place of the one before. Staff who had no part in the award or its judging.',
  })
  requestHandOverCode(
    @Arg('input', () => RequestHandOverCodeInput, { description: 'The award.' })
    input: RequestHandOverCodeInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      expiresAt: await context.handOverCodes.request(context.staffId(), input.awardId),
    }));
  }

  @RequiresScope('award:fulfil')
  @Mutation(() => AllowHandOverWithoutCodePayload, {
    description:
      'Lets a colleague hand a gift over without a code, for a reason that stays on the trail. Staff who had no part in the award or its judging, and do not hand this gift over themselves.',
  })
  allowHandOverWithoutCode(
    @Arg('input', () => AllowHandOverWithoutCodeInput, { description: 'The award, and why.' })
    input: AllowHandOverWithoutCodeInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      award: await context.handOverCodes.allowWithout(context.staffId(), input),
    }));
  }
}
