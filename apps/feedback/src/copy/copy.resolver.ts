import {
  type Connection,
  decodeIdCursor,
  firstArgument,
  pageSize,
  RequiresScope,
} from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { FeedbackCopy, FeedbackCopyConnection } from './copy.type.ts';

@Resolver(() => FeedbackCopy)
export class CopyResolver {
  @RequiresScope('feedback:moderate')
  @Query(() => FeedbackCopyConnection, {
    description:
      'Opinions whose text was submitted before and that can still be merged, the newest first. For moderators.',
  })
  feedbackCopies(
    @Arg('own', () => Boolean, {
      defaultValue: false,
      description: 'True for copies of what the same subscriber had submitted, false for others.',
    })
    own: boolean,
    @Arg('programmeCode', () => String, {
      nullable: true,
      description: 'Code of the programme; `chia-se` unless given.',
    })
    programmeCode: string | null,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: FeedbackContext,
  ): Promise<Connection<FeedbackCopy>> {
    const page = { limit: pageSize(first), after: decodeIdCursor(after) };
    return context.copies.listWaiting({ programmeCode: programmeCode ?? null, isOwn: own }, page);
  }

  @FieldResolver(() => Feedback, {
    nullable: true,
    description: 'The copy; null where it has just gone.',
  })
  feedback(@Root() copy: FeedbackCopy, @Ctx() context: FeedbackContext): Promise<Feedback | null> {
    return context.feedbackById.load(copy.feedbackId);
  }

  @FieldResolver(() => Feedback, {
    nullable: true,
    description:
      'The earliest with that text, whose author has the credit; null where it has just gone.',
  })
  original(@Root() copy: FeedbackCopy, @Ctx() context: FeedbackContext): Promise<Feedback | null> {
    return context.feedbackById.load(copy.originalId);
  }
}

@Resolver(() => Feedback)
export class CopyOfFeedbackResolver {
  @RequiresScope('feedback:moderate')
  @FieldResolver(() => FeedbackCopy, {
    nullable: true,
    description:
      'Of which earlier opinion its text is a copy; null where of none, or where it was submitted this very moment. For moderators.',
  })
  copyOf(
    @Root() feedback: Feedback,
    @Ctx() context: FeedbackContext,
  ): Promise<FeedbackCopy | null> {
    return context.copyByFeedbackId.load(feedback.id);
  }
}
