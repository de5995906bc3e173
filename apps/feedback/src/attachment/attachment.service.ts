import { type Clock, type Database, isId, type Transaction } from '@chia-se/subgraph-kit';
import type { ObjectStore, SignedUpload } from '../object-store/object-store.ts';
import { refuseAttachment } from './attachment.errors.ts';
import type { RequestUploadInput } from './attachment.input.ts';
import { AttachmentRepository } from './attachment.repository.ts';
import type { AttachmentRow } from './attachment.row.ts';
import { contentTypes } from './file-kind.ts';
import { isSameUpload, newAttachment } from './new-attachment.ts';
import { keyOf } from './object-key.ts';
import { mostMegapixels } from './photo.ts';
import { type DeclaredUpload, readUpload } from './read-upload.ts';
import { settleUpload, type UploadProblem } from './settle-upload.ts';
import type { Turnstile } from './turnstile.ts';

/** More than anybody prepares within a day without sending it. */
const mostUnused = 40;

/** What uploads need besides the database. */
export interface AttachmentMeans {
  /** `null` where the settings name no place for files. */
  store: ObjectStore | null;
  turnstile: Turnstile;
  megabytes: number;
}

/** Files that people attach: asked for, sent straight to where they lie, looked at, given out. */
export class AttachmentService {
  readonly #attachments: AttachmentRepository;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly means: AttachmentMeans,
  ) {
    this.#attachments = new AttachmentRepository(database);
  }

  /** Where to send a file; the same key again is the same file, with a fresh address. @throws Refusal */
  async request(
    ownerId: string,
    input: RequestUploadInput,
  ): Promise<SignedUpload & { attachmentId: string }> {
    const store = this.#store();
    const declared = readUpload(input, this.means.megabytes);
    return this.database.transaction(async (tx) => {
      const { id, declaredType: contentType } = await this.#remember(tx, ownerId, declared);
      const object = { contentType, size: declared.declaredSize };
      const upload = await store.signUpload(keyOf(id, 'upload'), object);
      await new AttachmentRepository(tx).expectUpload(id, upload.expiresAt);
      return { ...upload, attachmentId: id };
    });
  }

  /**
   * Looks at a file that was sent and makes it ready to be attached, once however often it is called.
   * The upload as it came is gone then.
   *
   * @throws Refusal where it did not come, or is not taken
   */
  async complete(ownerId: string, id: string): Promise<AttachmentRow> {
    const store = this.#store();
    const known = isId(id) ? await this.#attachments.find(id) : null;
    if (known?.ownerId !== ownerId) throw unknown();
    if (known.state !== 'REQUESTED') return outcomeOf(known);
    if (this.means.turnstile.isFull) throw refuseAttachment('UPLOADS_BUSY');
    const settled = await this.means.turnstile.pass(() =>
      this.database.transaction(async (tx) => {
        const attachments = new AttachmentRepository(tx);
        const [row] = await attachments.lock([id]);
        if (row?.state !== 'REQUESTED') return row ?? known;
        const next = await settleUpload(store, row);
        await attachments.settle(next);
        return next;
      }),
    );
    // Where this fails, the sweep does it.
    await store.remove([keyOf(id, 'upload')]).catch(() => undefined);
    return outcomeOf(settled);
  }

  listOfFeedback(ids: readonly string[]): Promise<AttachmentRow[]> {
    return this.#attachments.listOfFeedback(ids);
  }

  listOfResponses(ids: readonly string[]): Promise<AttachmentRow[]> {
    return this.#attachments.listOfResponses(ids);
  }

  listOfDrafts(ownerId: string, keys: readonly string[]): Promise<AttachmentRow[]> {
    return this.#attachments.listOfDrafts(ownerId, keys);
  }

  /** Where whoever sees the attachment finds the file, for a few minutes; `null` where files are off. */
  async link(row: AttachmentRow, part: 'content' | 'thumbnail') {
    const isDocument = row.contentType === contentTypes.pdf;
    if (part === 'thumbnail' && isDocument) return null;
    const contentType = part === 'thumbnail' ? contentTypes.webp : (row.contentType ?? '');
    // A name of ours: the author's may say who wrote.
    const downloadName = isDocument ? `chia-se-${row.id.slice(-6)}.pdf` : null;
    const { store } = this.means;
    return (await store?.signDownload(keyOf(row.id, part), { contentType, downloadName })) ?? null;
  }

  #store(): ObjectStore {
    if (this.means.store) return this.means.store;
    throw refuseAttachment('UPLOADS_OFF');
  }

  async #remember(
    tx: Transaction,
    ownerId: string,
    declared: DeclaredUpload,
  ): Promise<AttachmentRow> {
    const attachments = new AttachmentRepository(tx);
    await attachments.lockOwner(ownerId);
    const earlier = await attachments.findByKey(ownerId, declared.idempotencyKey);
    if (earlier && isSameUpload(earlier, declared)) return earlier;
    if (earlier) {
      throw refuseAttachment('UPLOAD_KEY_REUSED', { field: ['input', 'idempotencyKey'] });
    }
    if ((await attachments.countUnused(ownerId)) >= mostUnused) {
      throw refuseAttachment('TOO_MANY_UPLOADS', { parameters: { most: mostUnused } });
    }
    const row = newAttachment(ownerId, declared, this.clock());
    await attachments.insert(row);
    return row;
  }
}

function outcomeOf(row: AttachmentRow): AttachmentRow {
  if (row.state === 'READY') return row;
  if (row.state !== 'REFUSED') throw unknown();
  const parameters = { megapixels: mostMegapixels };
  throw refuseAttachment(row.refusal as UploadProblem, { parameters });
}

function unknown() {
  return refuseAttachment('UPLOAD_UNKNOWN', { field: ['input', 'attachmentId'] });
}
