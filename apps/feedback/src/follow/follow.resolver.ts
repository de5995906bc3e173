import {
  Anyone,
  answer,
  type Connection,
  decodeIdCursor,
  firstArgument,
  OwnerOr,
  pageSize,
  SignedIn,
  toConnection,
} from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Feedback, FeedbackConnection } from '../feedback/feedback.type.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { Subscriber } from '../subscriber/subscriber.type.ts';
import { FollowFeedbackInput, UnfollowFeedbackInput } from './feedback-follow.input.ts';
import { FeedbackFollowPayload } from './feedback-follow.type.ts';

@Resolver(() => Feedback)
export class FollowResolver {
  @Anyone()
  @FieldResolver(() => Boolean, {
    description: 'Whether the signed-in subscriber is told what becomes of it.',
  })
  async isFollowedByMe(
    @Root() feedback: Feedback,
    @Ctx() context: FeedbackContext,
  ): Promise<boolean> {
    return (await context.myFollowByFeedbackId.load(feedback.id)) !== null;
  }

  @SignedIn()
  @Mutation(() => FeedbackFollowPayload, {
    description:
      'Asks to be told of each change and answer of somebody else’s public opinion. Subscribers only; safe to repeat. Who supports an opinion follows it.',
  })
  followFeedback(
    @Arg('input', () => FollowFeedbackInput, { description: 'Which opinion.' })
    input: FollowFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => {
      await context.follows.follow(context.subscriberId(), input.feedbackId);
      return { feedback: await context.feedbackById.load(input.feedbackId) };
    });
  }

  @SignedIn()
  @Mutation(() => FeedbackFollowPayload, {
    description: 'Asks to hear no more of an opinion. Subscribers only; safe to repeat.',
  })
  unfollowFeedback(
    @Arg('input', () => UnfollowFeedbackInput, { description: 'Which opinion.' })
    input: UnfollowFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => {
      await context.follows.unfollow(context.subscriberId(), input.feedbackId);
      return { feedback: await context.feedbackById.load(input.feedbackId) };
    });
  }
}

@Resolver(() => Subscriber)
export class FollowedOfSubscriberResolver {
  @OwnerOr()
  @FieldResolver(() => FeedbackConnection, {
    nullable: true,
    description:
      'Opinions of others that the subscriber follows, the newest first. For the subscriber alone. What is no longer public is left out.',
  })
  async followedFeedback(
    @Root() subscriber: Subscriber,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: FeedbackContext,
  ): Promise<Connection<Feedback>> {
    const page = { limit: pageSize(first), after: decodeIdCursor(after) };
    const ids = await context.follows.listFeedbackIds(subscriber.id, page);
    const { edges, pageInfo } = toConnection(ids, page.limit, (id) => [id]);
    const seen = await Promise.all(edges.map((edge) => context.feedbackById.load(edge.node)));
    return {
      edges: edges.flatMap((edge, i) => {
        const node = seen[i];
        return node ? [{ ...edge, node }] : [];
      }),
      pageInfo,
    };
  }
}
