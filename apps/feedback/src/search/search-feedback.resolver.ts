import { Anyone, type Connection, firstArgument, pageSize } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { highlights } from './highlight.ts';
import { SearchFeedbackFilter } from './search-feedback.input.ts';
import {
  FeedbackSearchResult,
  FeedbackSearchResultConnection,
  TextSpan,
} from './search-feedback.type.ts';

@Resolver(() => FeedbackSearchResult)
export class SearchFeedbackResolver {
  @Anyone()
  @Query(() => FeedbackSearchResultConnection, {
    description:
      'Public opinions that hold every word of a query, whatever the diacritics. Those with the diacritics as typed come first, then the others; of each the latest to become public first. For everybody.',
  })
  searchFeedback(
    @Arg('query', () => String, {
      description:
        'Words, or a phrase in quotation marks; 300 characters and 20 words of it are read.',
    })
    query: string,
    @Arg('filter', () => SearchFeedbackFilter, {
      nullable: true,
      description: 'Which of the opinions.',
    })
    filter: SearchFeedbackFilter | null,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: FeedbackContext,
  ): Promise<Connection<FeedbackSearchResult>> {
    const page = { limit: pageSize(first), after: after ?? null };
    return context.search.search(query, filter ?? null, page);
  }

  @FieldResolver(() => Feedback, {
    nullable: true,
    description: 'The opinion; null where it has been taken back this very moment.',
  })
  feedback(
    @Root() result: FeedbackSearchResult,
    @Ctx() context: FeedbackContext,
  ): Promise<Feedback | null> {
    return context.feedbackById.load(result.feedbackId);
  }

  @FieldResolver(() => [TextSpan], {
    description: 'Where `feedback.title` says it, the first fifty places.',
  })
  async titleHighlights(
    @Root() result: FeedbackSearchResult,
    @Ctx() context: FeedbackContext,
  ): Promise<TextSpan[]> {
    const feedback = await context.feedbackById.load(result.feedbackId);
    return feedback ? highlights(feedback.title, result.parts) : [];
  }

  @FieldResolver(() => [TextSpan], {
    description: 'Where `feedback.body` says it, the first fifty places.',
  })
  async bodyHighlights(
    @Root() result: FeedbackSearchResult,
    @Ctx() context: FeedbackContext,
  ): Promise<TextSpan[]> {
    const feedback = await context.feedbackById.load(result.feedbackId);
    return feedback ? highlights(feedback.body, result.parts) : [];
  }
}
