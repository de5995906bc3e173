import { answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { SubscribersContext } from '../subscribers-context.ts';
import { RecordSubscriptionOwnersInput } from './subscription-owner.input.ts';
import { RecordSubscriptionOwnersPayload } from './subscription-owner.type.ts';

@Resolver()
export class SubscriptionOwnerResolver {
  @RequiresScope('subscriber:manage')
  @Mutation(() => RecordSubscriptionOwnersPayload, {
    description:
      'Records whom the carrier verified as owners of subscriptions, new ones and those that were there before: one owner wins with several no more often than with one. Only a keyed hash is kept.',
  })
  recordSubscriptionOwners(
    @Arg('input', () => RecordSubscriptionOwnersInput, { description: 'Whose they are.' })
    { owners }: RecordSubscriptionOwnersInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => ({
      changed: await context.subscriptionOwners.record(owners, context.staffId()),
    }));
  }
}
