import { answer, SignedIn, userErrorOf } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { FeedbackContext } from '../feedback-context.ts';
import { refuseDraft } from './feedback-draft.errors.ts';
import { DeleteFeedbackDraftInput, SaveFeedbackDraftInput } from './feedback-draft.input.ts';
import {
  DeleteFeedbackDraftPayload,
  FeedbackDraft,
  SaveFeedbackDraftPayload,
} from './feedback-draft.type.ts';

@Resolver(() => FeedbackDraft)
export class DraftResolver {
  @SignedIn()
  @Query(() => [FeedbackDraft], {
    description:
      'What the signed-in subscriber is still writing, the latest saved first; twenty at the most.',
  })
  myFeedbackDrafts(@Ctx() context: FeedbackContext): Promise<FeedbackDraft[]> {
    return context.drafts.listOf(context.subscriberId());
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Code of the topic chosen so far.',
  })
  topic(@Root() draft: FeedbackDraft): string | null {
    return draft.topicCode;
  }

  @SignedIn()
  @Mutation(() => SaveFeedbackDraftPayload, {
    description:
      'Saves what has been written so far. Subscribers only. Where the draft was changed elsewhere since the version named, nothing is saved and the answer says what is there. Safe to repeat.',
  })
  async saveFeedbackDraft(
    @Arg('input', () => SaveFeedbackDraftInput, { description: 'The draft.' })
    input: SaveFeedbackDraftInput,
    @Ctx() context: FeedbackContext,
  ) {
    const saved = await answer(context, () => context.drafts.save(context.subscriberId(), input));
    if (!saved.conflicting) return saved;
    const refusal = refuseDraft('DRAFT_CHANGED', { field: ['input', 'version'] });
    return { ...saved, userErrors: [userErrorOf(context, refusal)] };
  }

  @SignedIn()
  @Mutation(() => DeleteFeedbackDraftPayload, {
    description: 'Throws a draft of one’s own away. Subscribers only; safe to repeat.',
  })
  deleteFeedbackDraft(
    @Arg('input', () => DeleteFeedbackDraftInput, { description: 'Which one.' })
    input: DeleteFeedbackDraftInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => {
      await context.drafts.delete(context.subscriberId(), input.key);
      return { deleted: true };
    });
  }
}
