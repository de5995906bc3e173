import {
  Anyone,
  answer,
  type Connection,
  decodeIdCursor,
  firstArgument,
  pageSize,
  RequiresScope,
  toConnection,
} from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { Feedback, FeedbackConnection } from '../feedback/feedback.type.ts';
import { redactedFor } from '../feedback/feedback-sight.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { FeedbackOutcomesPayload } from '../handling/handling.type.ts';
import { chosen } from '../moderation/chosen.ts';
import { MergeFeedbackInput, UnmergeFeedbackInput } from './feedback-merge.input.ts';
import { MergeFeedbackPayload } from './feedback-merge.type.ts';

@Resolver(() => Feedback)
export class MergeResolver {
  @Anyone()
  @FieldResolver(() => Feedback, {
    nullable: true,
    description:
      'The earlier opinion that it is merged into, whose timeline and answers are now its own; null where it is not.',
  })
  async mergedInto(
    @Root() feedback: Feedback,
    @Ctx() context: FeedbackContext,
  ): Promise<Feedback | null> {
    const merge = await context.mergeByFeedbackId.load(feedback.id);
    return merge && context.feedbackById.load(merge.targetId);
  }

  @Anyone()
  @FieldResolver(() => Int, { description: 'How many opinions are merged into it.' })
  async mergedCount(@Root() feedback: Feedback, @Ctx() context: FeedbackContext): Promise<number> {
    return (await context.mergedCountByTargetId.load(feedback.id))?.count ?? 0;
  }

  @RequiresScope('feedback:moderate')
  @FieldResolver(() => FeedbackConnection, {
    nullable: true,
    description: 'The opinions merged into it, the earliest first. For moderators.',
  })
  async mergedFeedback(
    @Root() feedback: Feedback,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: FeedbackContext,
  ): Promise<Connection<Feedback>> {
    const page = { limit: pageSize(first), after: decodeIdCursor(after) };
    const merges = await context.mergesByTargetId(page).load(feedback.id);
    const found = await Promise.all(
      merges.map((merge) => context.feedbackById.load(merge.feedbackId)),
    );
    const rows = found.filter((row) => row !== null);
    return toConnection(rows, page.limit, (row) => [row.id]);
  }

  @RequiresScope('feedback:moderate')
  @Mutation(() => MergeFeedbackPayload, {
    description:
      'Joins up to a hundred opinions on the same matter to an earlier one, each for itself. The earliest author keeps the credit; the others and their supporters count as its supporters, once each, and their authors hear all that becomes of it. It can be undone. For moderators; on the trail. Safe to repeat.',
  })
  mergeFeedback(
    @Arg('input', () => MergeFeedbackInput, { description: 'Which, and into which.' })
    input: MergeFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => {
      const { targetId, feedbackIds } = await context.merges.plan(input);
      const staffId = context.staffId();
      const outcomes = await oneByOne(context, feedbackIds, (id) =>
        context.merges.merge(staffId, id, targetId),
      );
      return { targetId, outcomes };
    });
  }

  @RequiresScope('feedback:moderate')
  @Mutation(() => FeedbackOutcomesPayload, {
    description:
      'Takes up to a hundred merged opinions apart again, each for itself: they stand where they stood, with their own supporters and timeline, and can be judged again. What is not merged stays as it is. For moderators; on the trail. Safe to repeat.',
  })
  unmergeFeedback(
    @Arg('input', () => UnmergeFeedbackInput, { description: 'Which.' })
    { feedbackIds }: UnmergeFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => {
      const staffId = context.staffId();
      const unmerge = (id: string) => context.merges.unmerge(staffId, id);
      return { outcomes: await oneByOne(context, chosen(feedbackIds), unmerge) };
    });
  }
}

/** One after the other: a hundred transactions at a time would take every connection there is. */
async function oneByOne(
  context: FeedbackContext,
  ids: readonly string[],
  decide: (id: string) => Promise<FeedbackRow>,
) {
  const outcomes = [];
  for (const feedbackId of ids) {
    const outcome = await answer(context, async () => ({
      feedback: redactedFor(context.sight, await decide(feedbackId)),
    }));
    outcomes.push({ feedbackId, ...outcome });
  }
  return outcomes;
}
