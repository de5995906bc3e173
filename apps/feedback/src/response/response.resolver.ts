import { Anyone, answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { RespondToFeedbackInput } from './feedback-response.input.ts';
import { FeedbackResponse, RespondToFeedbackPayload } from './feedback-response.type.ts';

@Resolver(() => Feedback)
export class ResponseResolver {
  @Anyone()
  @FieldResolver(() => [FeedbackResponse], {
    description: 'The carrier’s official answers, the earliest first; the latest hundred at most.',
  })
  responses(
    @Root() feedback: Feedback,
    @Ctx() context: FeedbackContext,
  ): Promise<FeedbackResponse[]> {
    return context.responsesByFeedbackId.load(feedback.id);
  }

  @RequiresScope('feedback:respond')
  @Mutation(() => RespondToFeedbackPayload, {
    description:
      'Answers an acknowledged opinion officially; its author and those of the opinions merged into it are told, each once. For those who respond; on the trail. Safe to repeat.',
  })
  respondToFeedback(
    @Arg('input', () => RespondToFeedbackInput, { description: 'The answer.' })
    input: RespondToFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => ({
      response: await context.responses.respond(context.staffId(), input),
    }));
  }
}
