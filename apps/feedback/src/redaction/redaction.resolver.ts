import { answer, RequiresScope, SignedIn } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import { redactedFor, seesInFull } from '../feedback/feedback-sight.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { FeedbackChangePayload } from '../moderation/feedback-change.type.ts';
import { RedactFeedbackInput } from './feedback-redaction.input.ts';
import { FeedbackRedaction } from './feedback-redaction.type.ts';

@Resolver(() => Feedback)
export class RedactionResolver {
  @SignedIn()
  @FieldResolver(() => [FeedbackRedaction], {
    nullable: true,
    description:
      'What the public could read before a moderator took words out, the earliest first; fifty at the most. For the author and for moderators, null for others.',
  })
  async redactions(
    @Root() feedback: Feedback,
    @Ctx() context: FeedbackContext,
  ): Promise<FeedbackRedaction[] | null> {
    if (!seesInFull(context.sight, feedback)) return null;
    return context.redactionsByFeedbackId.load(feedback.id);
  }

  @RequiresScope('feedback:moderate')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The title as the public reads it: what `redactFeedback` starts from. For moderators.',
  })
  async publicTitle(@Root() feedback: Feedback, @Ctx() context: FeedbackContext) {
    return (await context.publicTextByFeedbackId.load(feedback.id))?.title ?? null;
  }

  @RequiresScope('feedback:moderate')
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The text as the public reads it: what `redactFeedback` starts from. For moderators.',
  })
  async publicBody(@Root() feedback: Feedback, @Ctx() context: FeedbackContext) {
    return (await context.publicTextByFeedbackId.load(feedback.id))?.body ?? null;
  }

  @RequiresScope('feedback:moderate')
  @Mutation(() => FeedbackChangePayload, {
    description:
      'Takes words out of what the public and the judges read of an opinion, or puts them back. What its author wrote is kept, and the author is told why. For moderators; on the trail. Safe to repeat.',
  })
  redactFeedback(
    @Arg('input', () => RedactFeedbackInput, { description: 'Which, how it should read, and why.' })
    input: RedactFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => {
      const row = await context.redactions.redact(context.staffId(), input);
      return { feedback: redactedFor(context.sight, row) };
    });
  }
}
