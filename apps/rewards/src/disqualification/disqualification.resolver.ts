import { answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RewardsContext } from '../rewards-context.ts';
import { DisqualifyAwardInput } from './disqualification.input.ts';
import { DisqualifyAwardPayload } from './disqualification.type.ts';

@Resolver()
export class DisqualificationResolver {
  @RequiresScope('award:approve')
  @Mutation(() => DisqualifyAwardPayload, {
    description:
      'Takes back an award for breaking the rules, before its gift is on the way; the winner is told why, and the prize goes to the next in the ranking. Approvers who neither proposed it nor judged the round.',
  })
  disqualifyAward(
    @Arg('input', () => DisqualifyAwardInput, { description: 'The award, and why.' })
    input: DisqualifyAwardInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      award: await context.disqualifications.disqualify(context.staffId(), input),
    }));
  }
}
