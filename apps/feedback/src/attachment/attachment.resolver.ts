import { Anyone, answer, DateTime, SignedIn } from '@chia-se/subgraph-kit';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { FeedbackDraft } from '../draft/feedback-draft.type.ts';
import { Feedback } from '../feedback/feedback.type.ts';
import { seesInFull } from '../feedback/feedback-sight.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { FeedbackResponse } from '../response/feedback-response.type.ts';
import { CompleteUploadInput, RequestUploadInput } from './attachment.input.ts';
import type { AttachmentRow } from './attachment.row.ts';
import {
  Attachment,
  AttachmentKind,
  CompleteUploadPayload,
  RequestUploadPayload,
} from './attachment.type.ts';
import { contentTypes } from './file-kind.ts';

@Resolver(() => Attachment)
export class AttachmentResolver {
  @FieldResolver(() => AttachmentKind, { description: 'What kind of file it is.' })
  kind(@Root() row: AttachmentRow): AttachmentKind {
    return row.contentType === contentTypes.pdf ? AttachmentKind.DOCUMENT : AttachmentKind.IMAGE;
  }

  @FieldResolver(() => String, { description: 'What it is by its content, such as `image/jpeg`.' })
  contentType(@Root() row: AttachmentRow): string {
    return row.contentType ?? '';
  }

  @FieldResolver(() => Int, { description: 'How many bytes it has as it is kept.' })
  size(@Root() row: AttachmentRow): number {
    return row.size ?? 0;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where the file is, for a few minutes: a path on this host, or the address of a file server elsewhere. Whoever has it can read it.',
  })
  async url(@Root() row: AttachmentRow, @Ctx() context: FeedbackContext): Promise<string | null> {
    return (await context.attachments.link(row, 'content'))?.url ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'A small WebP picture of it, at most 480 pixels a side; null for documents.',
  })
  async thumbnailUrl(
    @Root() row: AttachmentRow,
    @Ctx() context: FeedbackContext,
  ): Promise<string | null> {
    return (await context.attachments.link(row, 'thumbnail'))?.url ?? null;
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Until when the addresses are good; ask again for others.',
  })
  async urlsExpireAt(
    @Root() row: AttachmentRow,
    @Ctx() context: FeedbackContext,
  ): Promise<Date | null> {
    return (await context.attachments.link(row, 'content'))?.expiresAt ?? null;
  }

  @SignedIn()
  @Mutation(() => RequestUploadPayload, {
    description:
      'Gives an address to which to send a file, good for ten minutes. For subscribers, and for staff who respond or enter opinions. Safe to repeat with the same idempotency key.',
  })
  requestUpload(
    @Arg('input', () => RequestUploadInput, { description: 'The file.' })
    input: RequestUploadInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => ({
      upload: await context.attachments.request(uploaderId(context), input),
    }));
  }

  @SignedIn()
  @Mutation(() => CompleteUploadPayload, {
    description:
      'Looks at a file that was sent: what it is, whether it is whole. Pictures are made anew, without place and camera. Safe to repeat.',
  })
  completeUpload(
    @Arg('input', () => CompleteUploadInput, { description: 'Which one.' })
    input: CompleteUploadInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => ({
      attachment: await context.attachments.complete(uploaderId(context), input.attachmentId),
    }));
  }
}

@Resolver(() => Feedback)
export class AttachmentsOfFeedbackResolver {
  @Anyone()
  @FieldResolver(() => [Attachment], {
    description:
      'Files that its author attached, in the author’s order. Documents, from which nothing can be masked, are for the author and moderators alone; pictures for whoever sees the opinion.',
  })
  async attachments(
    @Root() feedback: Feedback,
    @Ctx() context: FeedbackContext,
  ): Promise<AttachmentRow[]> {
    const rows = await context.attachmentsByFeedbackId.load(feedback.id);
    if (seesInFull(context.sight, feedback)) return rows;
    return rows
      .filter((row) => row.contentType !== contentTypes.pdf)
      .map((row) => ({ ...row, fileName: null }) as never);
  }
}

@Resolver(() => FeedbackResponse)
export class AttachmentsOfResponseResolver {
  @Anyone()
  @FieldResolver(() => [Attachment], { description: 'Files that came with it.' })
  attachments(
    @Root() response: FeedbackResponse,
    @Ctx() context: FeedbackContext,
  ): Promise<AttachmentRow[]> {
    return context.attachmentsByResponseId.load(response.id);
  }
}

@Resolver(() => FeedbackDraft)
export class AttachmentsOfDraftResolver {
  @FieldResolver(() => [Attachment], {
    description:
      'Files attached so far, in order. They go when the draft has not been saved for thirty days; its text stays.',
  })
  attachments(
    @Root() draft: FeedbackDraft,
    @Ctx() context: FeedbackContext,
  ): Promise<AttachmentRow[]> {
    return context.attachmentsByDraftKey.load(draft.key);
  }
}

/** @throws GraphQLError FORBIDDEN */
function uploaderId(context: FeedbackContext): string {
  const { kind, scopes } = context.viewer;
  if (kind !== 'STAFF') return context.subscriberId();
  if (scopes.has('feedback:respond') || scopes.has('feedback:enter')) return context.staffId();
  throw new GraphQLError('Only staff who respond or enter opinions upload files.', {
    extensions: { code: 'FORBIDDEN' },
  });
}
