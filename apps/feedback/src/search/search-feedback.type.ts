import { Anyone, connectionTypes } from '@chia-se/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import type { SoughtPart } from './search-question.ts';

@Anyone()
@ObjectType({ description: 'A stretch of a text.', simpleResolvers: true })
export class TextSpan {
  @Field(() => Int, {
    description: 'Where it begins, in UTF-16 code units, as JavaScript counts characters.',
  })
  start!: number;

  @Field(() => Int, { description: 'Where it ends: the first code unit behind it.' })
  end!: number;
}

@Anyone()
@ObjectType({ description: 'An opinion that a search found.' })
export class FeedbackSearchResult {
  feedbackId!: string;
  parts!: readonly SoughtPart[];

  @Field(() => Boolean, {
    description:
      'Whether the words stand there with the diacritics as they were typed. Such results come first.',
  })
  isExact!: boolean;
}

export const { ConnectionType: FeedbackSearchResultConnection } = connectionTypes(
  'FeedbackSearchResult',
  () => FeedbackSearchResult,
);
