import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A file to upload.' })
export class RequestUploadInput {
  @Field(() => String, { description: 'Its name, such as `cot-song.jpg`.' })
  fileName!: string;

  @Field(() => String, {
    description:
      'What it is: `image/jpeg`, `image/png`, `image/webp` or `application/pdf`. Its content is looked at when it is there.',
  })
  contentType!: string;

  @Field(() => Int, { description: 'How many bytes it has, exactly.' })
  size!: number;

  @Field(() => String, {
    description:
      'A text of 8 to 100 characters, new for each file and the same for each attempt: an address that has expired is asked for anew with it.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'A file that has been sent.' })
export class CompleteUploadInput {
  @Field(() => ID, { description: 'As `requestUpload` named it.' })
  attachmentId!: string;
}
