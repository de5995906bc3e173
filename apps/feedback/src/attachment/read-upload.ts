import { idempotencyKeyLength } from '../feedback/feedback-content.ts';
import { refuseAttachment } from './attachment.errors.ts';
import type { RequestUploadInput } from './attachment.input.ts';
import { contentTypes, heicTypes } from './file-kind.ts';

const longestName = 200;
const accepted = Object.values(contentTypes);

export interface DeclaredUpload {
  idempotencyKey: string;
  fileName: string;
  declaredType: string;
  declaredSize: number;
}

/** What somebody wants to upload. @throws Refusal where it breaks a rule that needs no look into the file */
export function readUpload(input: RequestUploadInput, megabytes: number): DeclaredUpload {
  const { idempotencyKey, contentType, size } = input;
  const { shortest, longest } = idempotencyKeyLength;
  const { length } = idempotencyKey;
  if (length < shortest || length > longest || !isStorable(idempotencyKey)) {
    throw refuseAttachment('UPLOAD_KEY_INVALID', {
      field: ['input', 'idempotencyKey'],
      parameters: { shortest, longest },
    });
  }
  const declaredType = contentType.trim().toLowerCase();
  if (heicTypes.includes(declaredType)) {
    throw refuseAttachment('IMAGE_HEIC', { field: ['input', 'contentType'] });
  }
  if (!accepted.includes(declaredType)) {
    throw refuseAttachment('FILE_TYPE_UNSUPPORTED', { field: ['input', 'contentType'] });
  }
  if (size < 1) throw refuseAttachment('FILE_EMPTY', { field: ['input', 'size'] });
  if (size > megabytes * 1_000_000) {
    const parameters = { megabytes };
    throw refuseAttachment('FILE_TOO_LARGE', { field: ['input', 'size'], parameters });
  }
  const fileName = readName(input.fileName);
  return { idempotencyKey, fileName, declaredType, declaredSize: size };
}

/** Without folders, and without letters that nobody sees or that turn others around. */
function readName(typed: string): string {
  const last = typed.slice(-4_000).split(/[\\/]/).at(-1) ?? '';
  const visible = last.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
  const name = [...visible.normalize('NFC').trim()].slice(-longestName).join('');
  if (name === '') throw refuseAttachment('FILE_NAME_EMPTY', { field: ['input', 'fileName'] });
  return name;
}

function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
