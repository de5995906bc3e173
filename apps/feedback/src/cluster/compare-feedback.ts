import { createHash } from 'node:crypto';
import type { Database, Transaction } from '@chia-se/subgraph-kit';
import { FeedbackCopyRepository } from '../copy/feedback-copy.repository.ts';
import { type ComparedFeedback, LikenessRepository } from '../copy/likeness.repository.ts';
import { noteCopy, waits } from '../copy/note-copy.ts';
import { FeedbackStatus } from '../feedback/feedback-status.ts';
import { erasedText } from '../personal-data/personal-data.ts';
import type { TermFrequencies } from '../search/term-frequencies.ts';
import { FeedbackClusterRepository } from './feedback-cluster.repository.ts';
import { joinCluster, outOfClusters } from './join-cluster.ts';
import { nameClusters } from './name-clusters.ts';

/** Few enough that a change of one of them waits for a moment only. */
const batch = 20;

/**
 * Compares some of the opinions that were submitted or changed with the others: finds copies, and keeps
 * the clusters. What dies in between is done again; one server does it at a time.
 *
 * @returns whether there may be more to do
 */
export function compareSome(
  database: Database,
  frequencies: TermFrequencies,
  at: Date,
): Promise<boolean> {
  return database.transaction(async (tx) => {
    const index = new LikenessRepository(tx);
    if (!(await index.tryLock())) return false;
    const taken = await index.takeTasks(batch);
    if (taken.length === 0) return false;
    // Read after the marks are locked: what is changed from here on is marked anew.
    const rows = new Map((await index.listCompared(taken)).map((row) => [row.id, row]));
    const touched = new Set<string>();
    for (const id of taken) {
      const feedback = rows.get(id);
      if (feedback && isThere(feedback)) {
        await compare(tx, feedback, { frequencies, at, touched });
      } else await forget(tx, id, touched);
    }
    const clusters = new FeedbackClusterRepository(tx);
    await clusters.deleteWhereAlone([...touched]);
    await nameClusters(tx, [...touched], frequencies.shareOf);
    return taken.length === batch;
  });
}

function isThere({ status, body }: ComparedFeedback): boolean {
  return status !== FeedbackStatus.WITHDRAWN && body !== erasedText;
}

async function compare(
  tx: Transaction,
  feedback: ComparedFeedback,
  by: { frequencies: TermFrequencies; at: Date; touched: Set<string> },
): Promise<void> {
  const { id } = feedback;
  const textHash = hashOf(feedback);
  const known = await new LikenessRepository(tx).findTextHash(id);
  const isNewText = known !== textHash;
  if (isNewText && known !== null) await forget(tx, id, by.touched);
  const original = isNewText ? await noteCopy(tx, feedback, textHash) : null;
  if (!isNewText) await new FeedbackCopyRepository(tx).setWaits(id, waits(feedback));
  if (outOfClusters.includes(feedback.status)) return leaveCluster(tx, id, by.touched);
  const [membership] = await new FeedbackClusterRepository(tx).listMemberships([id]);
  const clusterId = membership ? null : await joinCluster(tx, feedback, { original, ...by });
  if (clusterId !== null) by.touched.add(clusterId);
}

/** Takes it out of everything; its copies are compared anew. */
async function forget(tx: Transaction, id: string, touched: Set<string>): Promise<void> {
  const copies = new FeedbackCopyRepository(tx);
  await new LikenessRepository(tx).remove(id);
  await copies.remove(id);
  await copies.release(id);
  await leaveCluster(tx, id, touched);
}

async function leaveCluster(tx: Transaction, id: string, touched: Set<string>): Promise<void> {
  const clusters = new FeedbackClusterRepository(tx);
  const [membership] = await clusters.listMemberships([id]);
  if (!membership) return;
  await clusters.leave(id);
  touched.add(membership.clusterId);
}

function hashOf({ title, body }: ComparedFeedback): string {
  return createHash('sha256')
    .update(JSON.stringify([title, body]))
    .digest('base64url');
}
