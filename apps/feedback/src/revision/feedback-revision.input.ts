import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'An opinion of one’s own as it should read from now on.' })
export class EditFeedbackInput {
  @Field(() => ID, { description: 'The opinion.' })
  feedbackId!: string;

  @Field(() => String, { description: 'Code of one of the programme’s topics.' })
  topic!: string;

  @Field(() => String, { description: 'What it is about in one line; 150 characters at the most.' })
  title!: string;

  @Field(() => String, { description: 'The opinion itself; 5,000 characters at the most.' })
  body!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the province that it concerns, such as `79`; none when left out.',
  })
  province!: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Files to attach from now on, in order; as they were when left out. What is taken out is deleted.',
  })
  attachmentIds!: string[] | null;
}
