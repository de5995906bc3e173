import { isId, type Transaction } from '@chia-se/subgraph-kit';
import { refuseUse } from './attachment.errors.ts';
import { AttachmentRepository, type Place } from './attachment.repository.ts';
import type { AttachmentRow } from './attachment.row.ts';

/** Who wants to use which attachments where. */
export interface Use {
  ownerId: string;
  ids: readonly string[];
  most: number;
  place: Place;
  /** A draft out of which they may come. */
  draftKey?: string;
}

/** The same id twice, or in capitals, is one attachment. */
export function wantedIds(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => id.toLowerCase()))];
}

/**
 * Puts attachments where they are to be used, in this transaction, and takes away what was there and
 * is not wanted any more: out of a draft it is unused again, out of an opinion it is gone.
 *
 * @throws Refusal where one is not the owner's, not uploaded yet, or used elsewhere
 */
export async function useAttachments(tx: Transaction, use: Use): Promise<void> {
  const attachments = new AttachmentRepository(tx);
  const ids = wantedIds(use.ids);
  checkCount(ids, use.most);
  const rows = await attachments.lock(ids.filter(isId));
  for (const [index, id] of ids.entries()) {
    const problem = problemOf(
      rows.find((row) => row.id === id),
      use,
    );
    if (problem) {
      throw refuseUse(problem, { field: ['input', 'attachmentIds', String(index)] });
    }
  }
  const dropped = (await listAt(attachments, use))
    .map((row) => row.id)
    .filter((id) => !ids.includes(id));
  if (dropped.length > 0) {
    if ('draftKey' in use.place) await attachments.release(dropped);
    else await attachments.remove(dropped);
  }
  if (ids.length > 0) await attachments.place(ids, use.place);
}

export async function idsOfDraft(
  tx: Transaction,
  ownerId: string,
  draftKey: string,
): Promise<string[]> {
  const rows = await new AttachmentRepository(tx).listOfDrafts(ownerId, [draftKey]);
  return rows.map(({ id }) => id);
}

export async function idsOfFeedback(tx: Transaction, feedbackId: string): Promise<string[]> {
  const rows = await new AttachmentRepository(tx).listOfFeedback([feedbackId]);
  return rows.map(({ id }) => id);
}

/** Deletes what is attached to these opinions; the sweep takes the files. */
export async function removeOfFeedback(
  tx: Transaction,
  feedbackIds: readonly string[],
): Promise<void> {
  const attachments = new AttachmentRepository(tx);
  const rows = await attachments.listOfFeedback(feedbackIds);
  if (rows.length > 0) await attachments.remove(rows.map(({ id }) => id));
}

/** Deletes all that a subscriber uploaded, and what was attached to their opinions for them. */
export async function removeOfSubscriber(tx: Transaction, subscriberId: string): Promise<void> {
  const attachments = new AttachmentRepository(tx);
  const ids = await attachments.listIdsOfSubscriber(subscriberId);
  if (ids.length > 0) await attachments.remove(ids);
}

/** A response that is given again comes with the same files. @throws Refusal */
export async function checkGiven(
  tx: Transaction,
  responseId: string,
  ids: readonly string[],
): Promise<void> {
  const rows = await new AttachmentRepository(tx).listOfResponses([responseId]);
  if (rows.map(({ id }) => id).join() === ids.join()) return;
  throw refuseUse('ATTACHMENTS_DIFFER', { field: ['input', 'attachmentIds'] });
}

/** What a draft that is going away holds is unused again. */
export async function releaseDraft(
  tx: Transaction,
  ownerId: string,
  draftKey: string,
): Promise<void> {
  const ids = await idsOfDraft(tx, ownerId, draftKey);
  if (ids.length > 0) await new AttachmentRepository(tx).release(ids);
}

/** @throws Refusal */
function checkCount(ids: readonly string[], most: number): void {
  if (ids.length <= most) return;
  throw refuseUse('TOO_MANY_ATTACHMENTS', {
    field: ['input', 'attachmentIds'],
    parameters: { most },
  });
}

function listAt(attachments: AttachmentRepository, { place, ownerId }: Use) {
  if ('feedbackId' in place) return attachments.listOfFeedback([place.feedbackId]);
  if ('responseId' in place) return attachments.listOfResponses([place.responseId]);
  return attachments.listOfDrafts(ownerId, [place.draftKey]);
}

/** Somebody else's is answered like one that does not exist. */
function problemOf(row: AttachmentRow | undefined, { ownerId, place, draftKey }: Use) {
  if (row && isAt(row, place)) return null;
  if (row?.ownerId !== ownerId || row.state === 'REMOVED' || row.state === 'REFUSED') {
    return 'ATTACHMENT_UNKNOWN';
  }
  if (row.state === 'REQUESTED') return 'ATTACHMENT_INCOMPLETE';
  const isInOwnDraft = row.draftKey !== null && row.draftKey === draftKey;
  const isUsed = row.feedbackId !== null || row.responseId !== null || row.draftKey !== null;
  return isUsed && !isInOwnDraft ? 'ATTACHMENT_USED' : null;
}

function isAt(row: AttachmentRow, place: Place): boolean {
  if ('feedbackId' in place) return row.feedbackId === place.feedbackId;
  if ('responseId' in place) return row.responseId === place.responseId;
  return false;
}
