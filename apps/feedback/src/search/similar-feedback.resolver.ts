import { SignedIn } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { SimilarFeedback } from './similar-feedback.type.ts';

@Resolver(() => SimilarFeedback)
export class SimilarFeedbackResolver {
  @SignedIn()
  @Query(() => [SimilarFeedback], {
    description:
      'Public opinions that already say what somebody is writing, the most alike first, five at the most. Quick enough to be asked at each pause in typing. For whoever is signed in.',
  })
  similarFeedback(
    @Arg('text', () => String, {
      description:
        'What was written so far, title and text together, with or without diacritics. Two syllables are needed at the least.',
    })
    text: string,
    @Arg('topic', () => String, {
      nullable: true,
      description:
        'Code of the topic chosen so far: of two that are as alike, its own comes first.',
    })
    topic: string | null,
    @Arg('programmeCode', () => String, {
      nullable: true,
      description: 'Code of the programme; `chia-se` unless given.',
    })
    programmeCode: string | null,
    @Ctx() context: FeedbackContext,
  ) {
    return context.similarFeedback.find({
      text,
      topic: topic ?? null,
      programmeCode: programmeCode ?? null,
    });
  }

  @FieldResolver(() => Feedback, {
    nullable: true,
    description: 'The opinion; null where it has been taken back this very moment.',
  })
  feedback(
    @Root() similar: SimilarFeedback,
    @Ctx() context: FeedbackContext,
  ): Promise<Feedback | null> {
    return context.feedbackById.load(similar.feedbackId);
  }
}
