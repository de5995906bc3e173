import { DateTime } from '@chia-se/subgraph-kit';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'An official answer to give.' })
export class RespondToFeedbackInput {
  @Field(() => ID, { description: 'The opinion.' })
  feedbackId!: string;

  @Field(() => String, {
    description: 'What the author and the public will read: 1 to 5,000 characters.',
  })
  body!: string;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'By when the carrier promises to deliver: from now on, two years at the most. The opinion is overdue from then on.',
  })
  deliverBy!: Date | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Files to give with it, in order: each uploaded by who answers; five at the most.',
  })
  attachmentIds!: string[] | null;
}
