import { answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { FeedbackContext } from '../feedback-context.ts';
import { EnterFeedbackInput } from './entry.input.ts';
import { EnterFeedbackPayload } from './entry.type.ts';

@Resolver()
export class EntryResolver {
  @RequiresScope('feedback:enter')
  @Mutation(() => EnterFeedbackPayload, {
    description:
      'Writes an opinion down for a subscriber who calls. It is marked with the channel CALL_CENTRE, on the trail, and the subscriber is told. For the call centre and moderators; safe to repeat with the same idempotency key.',
  })
  enterFeedback(
    @Arg('input', () => EnterFeedbackInput, { description: 'What was said, and by whom.' })
    input: EnterFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => ({
      feedback: await context.entries.enter(context.staffId(), input),
    }));
  }
}
