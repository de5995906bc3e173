import { answer, SignedIn } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import { seesInFull } from '../feedback/feedback-sight.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { EditFeedbackInput } from './feedback-revision.input.ts';
import { EditFeedbackPayload, FeedbackRevision } from './feedback-revision.type.ts';

@Resolver(() => Feedback)
export class RevisionResolver {
  @SignedIn()
  @FieldResolver(() => [FeedbackRevision], {
    nullable: true,
    description:
      'What it said before its author changed it, the earliest first; fifty at the most. For the author and for moderators, null for others.',
  })
  async revisions(
    @Root() feedback: Feedback,
    @Ctx() context: FeedbackContext,
  ): Promise<FeedbackRevision[] | null> {
    if (!seesInFull(context.sight, feedback)) return null;
    return context.revisionsByFeedbackId.load(feedback.id);
  }

  @SignedIn()
  @Mutation(() => EditFeedbackPayload, {
    description:
      'Changes an opinion of one’s own until a person begins to screen it; what it said before is kept. One that the automatic screening held is screened anew. Subscribers only; safe to repeat.',
  })
  editFeedback(
    @Arg('input', () => EditFeedbackInput, { description: 'The opinion as it should read.' })
    input: EditFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => ({
      feedback: await context.revisions.edit(context.subscriberId(), input),
    }));
  }
}
