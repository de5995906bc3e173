import { isProvince } from '@chia-se/locale';
import type { Clock, Database, Transaction } from '@chia-se/subgraph-kit';
import {
  idsOfDraft,
  releaseDraft,
  useAttachments,
  wantedIds,
} from '../attachment/use-attachments.ts';
import { idempotencyKeyLength, longestBody, longestTitle } from '../feedback/feedback-content.ts';
import { isWellFormedCode } from '../well-formed.ts';
import { refuseDraft } from './feedback-draft.errors.ts';
import type { SaveFeedbackDraftInput } from './feedback-draft.input.ts';
import { FeedbackDraftRepository } from './feedback-draft.repository.ts';
import type { FeedbackDraftRow } from './feedback-draft.row.ts';

/** More than anybody writes at a time. */
const most = 20;

/** A draft may be longer than what will be submitted, so that a text can be pasted and then cut. */
const room = 4;

type Written = Pick<FeedbackDraftRow, 'topicCode' | 'title' | 'body' | 'province'>;

/** What was saved, or what somebody else (a second window) has saved in the meantime. */
export type SavedDraft =
  | { draft: FeedbackDraftRow; conflicting: null }
  | { draft: null; conflicting: FeedbackDraftRow };

/** Opinions that are still being written. */
export class DraftService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mostAttachments: number,
  ) {}

  listOf(subscriberId: string): Promise<FeedbackDraftRow[]> {
    return new FeedbackDraftRepository(this.database).listOf(subscriberId);
  }

  /**
   * Saves a draft if it is still as the caller knows it. A save that is repeated because its answer
   * was lost finds its own text there, and that is no conflict.
   *
   * @throws Refusal
   */
  save(subscriberId: string, input: SaveFeedbackDraftInput): Promise<SavedDraft> {
    checkKey(input.key);
    const written = readDraft(input);
    return this.database.transaction(async (tx) => {
      const drafts = new FeedbackDraftRepository(tx);
      await drafts.lockSubscriber(subscriberId);
      const mine = await drafts.listOf(subscriberId);
      const current = mine.find((draft) => draft.key === input.key);
      const ids = input.attachmentIds ? wantedIds(input.attachmentIds) : null;
      const isSameFiles = ids === null || isSameList(ids, await filesOf(tx, subscriberId, current));
      if (current && isSame(current, written) && isSameFiles) {
        return { draft: current, conflicting: null };
      }
      if (current && current.version !== input.version) {
        return { draft: null, conflicting: current };
      }
      if (!current) await this.#checkNew(drafts, subscriberId, input.key, mine.length);
      const now = this.clock();
      const draft = {
        ...written,
        subscriberId,
        key: input.key,
        version: (current?.version ?? 0) + 1,
        createdAt: current?.createdAt ?? now,
        savedAt: now,
      };
      await drafts.save(draft);
      if (!isSameFiles) await this.#attach(tx, draft, ids ?? []);
      return { draft, conflicting: null };
    });
  }

  async delete(subscriberId: string, key: string): Promise<void> {
    checkKey(key);
    await this.database.transaction(async (tx) => {
      const drafts = new FeedbackDraftRepository(tx);
      await drafts.lockSubscriber(subscriberId);
      await releaseDraft(tx, subscriberId, key);
      await drafts.delete(subscriberId, key);
    });
  }

  #attach(tx: Transaction, draft: FeedbackDraftRow, ids: string[]): Promise<void> {
    const { subscriberId: ownerId, key: draftKey } = draft;
    return useAttachments(tx, {
      ownerId,
      ids,
      most: this.mostAttachments,
      place: { draftKey },
      draftKey,
    });
  }

  /** A save that comes behind the submission must not bring the draft back. */
  async #checkNew(
    drafts: FeedbackDraftRepository,
    subscriberId: string,
    key: string,
    others: number,
  ): Promise<void> {
    if (await drafts.isSubmitted(subscriberId, key)) throw refuseDraft('DRAFT_SUBMITTED');
    if (others >= most) throw refuseDraft('TOO_MANY_DRAFTS', { parameters: { most } });
  }
}

function checkKey(key: string): void {
  const { shortest, longest } = idempotencyKeyLength;
  const isStorable = !key.includes('\0') && key.isWellFormed();
  if (key.length >= shortest && key.length <= longest && isStorable) return;
  throw refuseDraft('DRAFT_KEY_INVALID', {
    field: ['input', 'key'],
    parameters: { shortest, longest },
  });
}

function readDraft(input: SaveFeedbackDraftInput): Written {
  const { title, body, topic, province } = input;
  if (title.length > longestTitle * room) {
    throw refuseDraft('DRAFT_TOO_LONG', { field: ['input', 'title'] });
  }
  if (body.length > longestBody * room) {
    throw refuseDraft('DRAFT_TOO_LONG', { field: ['input', 'body'] });
  }
  return {
    title: storable(title),
    body: storable(body),
    // A choice that does not exist is none yet; submitting says so.
    topicCode: topic && isWellFormedCode(topic) ? topic : null,
    province: province && isProvince(province) ? province : null,
  };
}

/** PostgreSQL holds neither NUL nor half a surrogate pair. */
function storable(typed: string): string {
  return typed.replaceAll('\0', '').toWellFormed();
}

async function filesOf(
  tx: Transaction,
  subscriberId: string,
  draft: FeedbackDraftRow | undefined,
): Promise<string[]> {
  return draft ? idsOfDraft(tx, subscriberId, draft.key) : [];
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

function isSame(draft: Written, other: Written): boolean {
  return (
    draft.title === other.title &&
    draft.body === other.body &&
    draft.topicCode === other.topicCode &&
    draft.province === other.province
  );
}
