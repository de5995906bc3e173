import { newId } from '@chia-se/subgraph-kit';
import type { AttachmentRow } from './attachment.row.ts';
import type { DeclaredUpload } from './read-upload.ts';

/** The row of a file that is yet to come. */
export function newAttachment(ownerId: string, declared: DeclaredUpload, now: Date): AttachmentRow {
  return {
    ...declared,
    id: newId(now),
    ownerId,
    state: 'REQUESTED',
    refusal: null,
    contentType: null,
    size: null,
    width: null,
    height: null,
    feedbackId: null,
    responseId: null,
    draftKey: null,
    position: 0,
    createdAt: now,
    uploadUntil: now,
    isUploadGone: false,
    isContentGone: false,
  };
}

/** Whether a repeated key asks for the same file. */
export function isSameUpload(row: AttachmentRow, declared: DeclaredUpload): boolean {
  return (
    row.state !== 'REMOVED' &&
    row.fileName === declared.fileName &&
    row.declaredType === declared.declaredType &&
    row.declaredSize === declared.declaredSize
  );
}
