import type { ObjectStore } from '../object-store/object-store.ts';
import { refuseAttachment } from './attachment.errors.ts';
import type { AttachmentRow } from './attachment.row.ts';
import { contentTypes, isHeic, isPolyglot, isWholePdf, kindOfFile } from './file-kind.ts';
import { keyOf } from './object-key.ts';
import { makePhoto } from './photo.ts';

/** Why a file that came is not taken; each a code of `refuseAttachment`. */
export type UploadProblem =
  | 'FILE_TYPE_UNSUPPORTED'
  | 'IMAGE_HEIC'
  | 'FILE_UNREADABLE'
  | 'FILE_SUSPICIOUS'
  | 'IMAGE_TOO_LARGE';

/**
 * Looks at what came, and keeps what may be kept of it beside the upload. Doing it again after a crash
 * in between writes the same again.
 *
 * @returns the row as it is to stand: `READY` or `REFUSED`
 * @throws Refusal where nothing came yet
 */
export async function settleUpload(store: ObjectStore, row: AttachmentRow): Promise<AttachmentRow> {
  const bytes = await store.read(keyOf(row.id, 'upload'), row.declaredSize);
  if (!bytes || bytes.length < row.declaredSize) throw refuseAttachment('UPLOAD_MISSING');
  if (bytes.length > row.declaredSize) return refused(row, 'FILE_UNREADABLE');
  const kind = kindOfFile(bytes);
  if (!kind) return refused(row, isHeic(bytes) ? 'IMAGE_HEIC' : 'FILE_TYPE_UNSUPPORTED');
  if (isPolyglot(bytes, kind)) return refused(row, 'FILE_SUSPICIOUS');
  const contentType = contentTypes[kind];
  if (kind === 'pdf') {
    if (!isWholePdf(bytes)) return refused(row, 'FILE_UNREADABLE');
    await store.write(keyOf(row.id, 'content'), bytes, contentType);
    return { ...row, state: 'READY', contentType, size: bytes.length };
  }
  const photo = await makePhoto(bytes, kind);
  if (typeof photo === 'string') return refused(row, photo);
  const { content, thumbnail, width, height } = photo;
  await store.write(keyOf(row.id, 'content'), content, contentType);
  await store.write(keyOf(row.id, 'thumbnail'), thumbnail, contentTypes.webp);
  return { ...row, state: 'READY', contentType, size: content.length, width, height };
}

function refused(row: AttachmentRow, refusal: UploadProblem): AttachmentRow {
  return { ...row, state: 'REFUSED', refusal };
}
