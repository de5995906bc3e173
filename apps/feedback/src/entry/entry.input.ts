import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What a subscriber said on the phone.' })
export class EnterFeedbackInput {
  @Field(() => ID, {
    description: 'Who called: found by `subscriberByPhoneNumber`, and asked to confirm it.',
  })
  subscriberId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the programme that it is for; `chia-se` unless given.',
  })
  programmeCode!: string | null;

  @Field(() => String, { description: 'Code of one of the programme’s topics.' })
  topic!: string;

  @Field(() => String, { description: 'What it is about in one line: 1 to 150 characters.' })
  title!: string;

  @Field(() => String, {
    description: 'What was said, in the caller’s words: 1 to 5,000 characters.',
  })
  body!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the province that it concerns, such as `79`.',
  })
  province!: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Files to attach, in order: each uploaded by who writes it down; five at the most.',
  })
  attachmentIds!: string[] | null;

  @Field(() => String, {
    description: 'A text of 8 to 100 characters, new for each call and the same for each attempt.',
  })
  idempotencyKey!: string;
}
