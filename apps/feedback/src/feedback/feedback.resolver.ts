import {
  Anyone,
  answer,
  type Connection,
  decodeIdCursor,
  firstArgument,
  pageSize,
  SignedIn,
} from '@chia-se/subgraph-kit';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { FeedbackContext } from '../feedback-context.ts';
import { FeedbackFilter, FeedbackSort, SubmitFeedbackInput } from './feedback.input.ts';
import { Feedback, FeedbackConnection, SubmitFeedbackPayload } from './feedback.type.ts';

@Resolver(() => Feedback)
export class FeedbackResolver {
  @Anyone()
  @Query(() => Feedback, {
    nullable: true,
    description: 'An opinion by its id; null where there is none or the viewer may not see it.',
  })
  feedback(
    @Arg('id', () => ID, { description: 'The opinion.' }) id: string,
    @Ctx() context: FeedbackContext,
  ): Promise<Feedback | null> {
    return context.feedbackById.load(id);
  }

  @Anyone()
  @Query(() => Feedback, {
    nullable: true,
    description: 'An opinion by the code that its author was given, however it is noted down.',
  })
  feedbackByReferenceCode(
    @Arg('code', () => String, { description: 'Such as `K7QF-2M9X-C`, or `k7qf 2m9x c`.' })
    code: string,
    @Ctx() context: FeedbackContext,
  ): Promise<Feedback | null> {
    return context.feedback.findByReferenceCode(code);
  }

  @Anyone()
  @Query(() => FeedbackConnection, {
    description:
      'Opinions of one programme or period. Everybody finds those that are public, subscribers their own besides, moderators all.',
  })
  feedbackList(
    @Arg('filter', () => FeedbackFilter, { nullable: true, description: 'Which of them.' })
    filter: FeedbackFilter | null,
    @Arg('sort', () => FeedbackSort, {
      defaultValue: FeedbackSort.NEWEST,
      description: 'In which order.',
    })
    sort: FeedbackSort,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: FeedbackContext,
  ): Promise<Connection<Feedback>> {
    const page = { limit: pageSize(first), after: decodeIdCursor(after) };
    return context.feedback.list(filter ?? new FeedbackFilter(), sort, page);
  }

  @SignedIn()
  @Mutation(() => SubmitFeedbackPayload, {
    description:
      'Submits an opinion. Subscribers only, while a period is open. Safe to repeat with the same idempotency key.',
  })
  submitFeedback(
    @Arg('input', () => SubmitFeedbackInput, { description: 'The opinion.' })
    input: SubmitFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => ({
      feedback: await context.feedback.submit(context.subscriberId(), input),
    }));
  }
}
