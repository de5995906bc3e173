import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What the public may read of an opinion from now on.' })
export class RedactFeedbackInput {
  @Field(() => ID, { description: 'The opinion.' })
  feedbackId!: string;

  @Field(() => String, {
    description:
      'The title in the author’s words, with `[…]` wherever some are left out. The whole title shows it in full again.',
  })
  title!: string;

  @Field(() => String, {
    description:
      'The text in the author’s words, with `[…]` wherever some are left out. The whole text shows it in full again.',
  })
  body!: string;

  @Field(() => String, {
    description:
      'Why, as the author will read it: 1 to 1,000 characters. It stays on the trail, so it must not repeat what is taken out.',
  })
  reason!: string;
}
