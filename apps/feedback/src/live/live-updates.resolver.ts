import { answer, SignedIn } from '@chia-se/subgraph-kit';
import { Ctx, Mutation, Resolver } from 'type-graphql';
import type { FeedbackContext } from '../feedback-context.ts';
import { LiveUpdates, OpenLiveUpdatesPayload } from './live-updates.type.ts';

@Resolver(() => LiveUpdates)
export class LiveUpdatesResolver {
  @SignedIn()
  @Mutation(() => OpenLiveUpdatesPayload, {
    description:
      'Gives an open page an address where it hears what happens to one’s own opinions. For subscribers.',
  })
  openLiveUpdates(@Ctx() context: FeedbackContext) {
    return answer(context, async () => ({
      liveUpdates: await context.liveTickets.issue(context.subscriberId()),
    }));
  }
}
