import type { Clock, Database } from '@chia-se/subgraph-kit';
import type { ObjectStore } from '../object-store/object-store.ts';
import { AttachmentSweepRepository } from './attachment-sweep.repository.ts';
import { everyKeyOf, keyOf } from './object-key.ts';

/** From the last save on. */
const draftKeptMs = 30 * 24 * 3_600_000;
const unusedForMs = 24 * 3_600_000;
/** A transfer that began before its address expired is over by then. */
const slowestTransferMs = 15 * 60_000;
const atATime = 500;

/** Takes away the files that nobody uses, those of drafts that nobody goes on with, and those of what was withdrawn or erased. */
export class AttachmentSweep {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: ObjectStore,
  ) {}

  /** One look. Several servers may do it at a time: what the other has done is done. */
  async run(): Promise<void> {
    const now = this.clock().getTime();
    const rows = new AttachmentSweepRepository(this.database);
    await rows.releaseStale(new Date(now - draftKeptMs), atATime);
    await rows.removeUnused(new Date(now - unusedForMs), atATime);
    const closed = new Date(now - slowestTransferMs);
    await this.#clearRemoved(rows, closed);
    await this.#clearUploads(rows, closed);
    await this.store.tidy();
  }

  /** While an address for its upload is good, a file may come yet: until then the row is kept. */
  async #clearRemoved(rows: AttachmentSweepRepository, closed: Date): Promise<void> {
    const removed = await rows.listRemoved(closed, atATime);
    for (const { id } of removed) await this.store.remove(everyKeyOf(id));
    await rows.noteContentGone(removed.map(({ id }) => id));
    await rows.forget(removed.filter(({ isClosed }) => isClosed).map(({ id }) => id));
  }

  async #clearUploads(rows: AttachmentSweepRepository, closed: Date): Promise<void> {
    const left = await rows.listUploadsLeft(closed, atATime);
    for (const { id } of left) await this.store.remove([keyOf(id, 'upload')]);
    await rows.noteUploadGone(
      left.map(({ id }) => id),
      closed,
    );
  }
}
