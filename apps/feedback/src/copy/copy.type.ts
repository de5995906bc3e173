import { connectionTypes, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, Float, ObjectType } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';

@RequiresScope('feedback:moderate')
@ObjectType('FeedbackCopy', {
  description:
    'An opinion whose text was submitted before. A note for moderators, who may merge it; nothing happens by itself.',
  simpleResolvers: true,
})
export class FeedbackCopy {
  feedbackId!: string;
  originalId!: string;

  @Field(() => Boolean, { description: 'Whether the same subscriber had submitted it.' })
  isOwn!: boolean;

  @Field(() => Float, {
    description:
      'How alike the two texts are, between 0 and 1: the share of syllables and neighbouring pairs that both have, whatever the diacritics.',
  })
  similarity!: number;

  feedback?: Feedback;
  original?: Feedback;
}

export const { ConnectionType: FeedbackCopyConnection } = connectionTypes(
  'FeedbackCopy',
  () => FeedbackCopy,
);
