import { Anyone, DateTime, SignedIn, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum AttachmentKind {
  IMAGE = 'IMAGE',
  DOCUMENT = 'DOCUMENT',
}

registerEnumType(AttachmentKind, {
  name: 'AttachmentKind',
  description: 'What kind of file is attached.',
  valuesConfig: {
    IMAGE: { description: 'A picture: JPEG, PNG or WebP, without what cameras note beside it.' },
    DOCUMENT: {
      description: 'A PDF file, as it was uploaded; to download, never shown in a page.',
    },
  },
});

@Anyone()
@ObjectType('Attachment', {
  description: 'A file attached to an opinion, a draft or a response.',
  simpleResolvers: true,
})
export class Attachment {
  @Field(() => ID, { description: 'For programs.' })
  id!: string;

  contentType!: string | null;
  size!: number | null;

  @Field(() => Int, { nullable: true, description: 'In pixels, of a picture as one sees it.' })
  width!: number | null;

  @Field(() => Int, { nullable: true, description: 'In pixels, of a picture as one sees it.' })
  height!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'As its owner called it. For the author and moderators, and for all where it belongs to a response; null for others.',
  })
  fileName!: string | null;
}

@ObjectType({ description: 'A header to send along.', simpleResolvers: true })
export class UploadHeader {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its value.' })
  value!: string;
}

@SignedIn()
@ObjectType({
  description: 'Where to send a file. Whoever has the address can send it, once it is given out.',
  simpleResolvers: true,
})
export class Upload {
  @Field(() => ID, { description: 'Of the attachment that it becomes: for `completeUpload`.' })
  attachmentId!: string;

  @Field(() => String, { description: 'The HTTP method to send it by.' })
  method!: string;

  @Field(() => String, {
    description: 'A path on this host, or the address of a file server elsewhere.',
  })
  url!: string;

  @Field(() => [UploadHeader], { description: 'Headers to send as they are.' })
  headers!: UploadHeader[];

  @Field(() => DateTime, { description: 'Until when it can be sent.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'The outcome of `requestUpload`.', simpleResolvers: true })
export class RequestUploadPayload {
  @Field(() => Upload, { nullable: true, description: 'Where to send the file.' })
  upload!: Upload | null;

  @Field(() => [UserError], { description: 'Why it is not taken; empty when it is.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `completeUpload`.', simpleResolvers: true })
export class CompleteUploadPayload {
  @Field(() => Attachment, { nullable: true, description: 'The file, ready to be attached.' })
  attachment!: Attachment | null;

  @Field(() => [UserError], { description: 'Why it is not taken; empty when it is.' })
  userErrors!: UserError[];
}
