import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'What has been written so far.' })
export class SaveFeedbackDraftInput {
  @Field(() => String, {
    description:
      'A text of 8 to 100 characters, new for each draft. Submit with it as idempotency key, and the draft is gone when the opinion stands.',
  })
  key!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that was last seen; left out or 0 for a new draft.',
  })
  version!: number | null;

  @Field(() => String, { nullable: true, description: 'Code of the topic chosen so far.' })
  topic!: string | null;

  @Field(() => String, { description: 'The title so far; may be empty.' })
  title!: string;

  @Field(() => String, { description: 'The text so far; may be empty.' })
  body!: string;

  @Field(() => String, { nullable: true, description: 'Code of the province chosen so far.' })
  province!: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Files attached so far, in order; as they were when left out.',
  })
  attachmentIds!: string[] | null;
}

@InputType({ description: 'The draft to throw away.' })
export class DeleteFeedbackDraftInput {
  @Field(() => String, { description: 'Its key.' })
  key!: string;
}
