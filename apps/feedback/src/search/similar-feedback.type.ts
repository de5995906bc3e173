import { Field, Float, ObjectType } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';

@ObjectType({ description: 'An opinion that says much the same as a text.' })
export class SimilarFeedback {
  feedbackId!: string;

  @Field(() => Float, {
    description:
      'How much of the text it shares, between 0 and 1: by pairs of syllables, the rare ones counting more, whatever the diacritics.',
  })
  similarity!: number;

  feedback?: Feedback;
}
