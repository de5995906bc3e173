import {
  bandKeys,
  coreSize,
  isOfOneMatter,
  matterLikeness,
  type ShareOf,
  textFeatures,
  type WeighedText,
  weighedText,
} from '@chia-se/similarity';
import { newId, type Transaction } from '@chia-se/subgraph-kit';
import { type ComparedFeedback, LikenessRepository } from '../copy/likeness.repository.ts';
import { FeedbackStatus } from '../feedback/feedback-status.ts';
import { narrowingTerms, quoted } from '../search/search-terms.ts';
import { SimilarFeedbackRepository } from '../search/similar-feedback.repository.ts';
import { similarityQuestion } from '../search/similarity-question.ts';
import type { TermFrequencies } from '../search/term-frequencies.ts';
import { FeedbackClusterRepository } from './feedback-cluster.repository.ts';

/** From here on, opinions are about one matter nine times in ten. Measured: see measure/README.md. */
export const leastLikenessOfMatter = 0.4;

/** How many the search index is asked for, and how much of the text they should share. */
const searched = { most: 10, least: 0.3 };

/** In these an opinion is in no cluster. */
export const outOfClusters: readonly FeedbackStatus[] = [
  FeedbackStatus.REJECTED,
  FeedbackStatus.WITHDRAWN,
];

/**
 * Puts an opinion into the cluster of the one that it is most like and whose earliest members agree, together with those that are like it
 * and in none yet. Two clusters are never made one: what links them may be a chain of small steps, and
 * a moderator tells better.
 *
 * @returns the cluster, or `null` where nothing is like it
 */
export async function joinCluster(
  tx: Transaction,
  feedback: ComparedFeedback,
  by: { original: ComparedFeedback | null; frequencies: TermFrequencies; at: Date },
): Promise<string | null> {
  const alike = await listAlike(tx, feedback, by);
  if (alike.length === 0) return null;
  const clusters = new FeedbackClusterRepository(tx);
  const memberships = await clusters.listMemberships(alike.map((other) => other.id));
  const clusterOf = new Map(memberships.map((one) => [one.feedbackId, one.clusterId]));
  const single = alike.map((other) => other.id).filter((id) => !clusterOf.has(id));
  const near = alike.map((other) => clusterOf.get(other.id)).filter((id) => id !== undefined);
  const home = await homeOf(tx, feedback, { near: [...new Set(near)], ...by });
  if (home === undefined && single.length === 0) return null;
  const clusterId = home ?? (await newCluster(tx, feedback, by.at));
  await clusters.add(clusterId, [feedback.id, ...single]);
  return clusterId;
}

/** The nearest cluster that takes an opinion in. A copy belongs to where its original is. */
async function homeOf(
  tx: Transaction,
  feedback: ComparedFeedback,
  by: { near: readonly string[]; original: ComparedFeedback | null; frequencies: TermFrequencies },
): Promise<string | undefined> {
  const { near, original, frequencies } = by;
  if (original || near.length === 0) return near[0];
  const page = { after: null, limit: coreSize };
  const members = await new FeedbackClusterRepository(tx).listMembers(near, page);
  const texts = await new LikenessRepository(tx).listCompared(members.map((one) => one.feedbackId));
  const own = weighed(feedback, frequencies.shareOf);
  const likenessOf = new Map(
    texts.map((text) => [text.id, matterLikeness(own, weighed(text, frequencies.shareOf))]),
  );
  return near.find((clusterId) => {
    const core = members.filter((one) => one.clusterId === clusterId);
    const likenesses = core.map((one) => likenessOf.get(one.feedbackId) ?? 0);
    return isOfOneMatter(likenesses, leastLikenessOfMatter);
  });
}

async function newCluster(tx: Transaction, feedback: ComparedFeedback, at: Date): Promise<string> {
  const id = newId(at);
  const { programmeId, periodId, topicCode } = feedback;
  await new FeedbackClusterRepository(tx).insert({
    id,
    programmeId,
    periodId,
    topicCode,
    name: '',
    size: 0,
    namedAtSize: 0,
  });
  return id;
}

/** Opinions of the same period on the same matter, the most alike first. */
async function listAlike(
  tx: Transaction,
  feedback: ComparedFeedback,
  by: { original: ComparedFeedback | null; frequencies: TermFrequencies },
): Promise<ComparedFeedback[]> {
  const { shareOf } = by.frequencies;
  const candidates = by.original
    ? [by.original]
    : await listCandidates(tx, feedback, by.frequencies);
  const own = weighed(feedback, shareOf);
  return candidates
    .filter((other) => other.periodId === feedback.periodId)
    .filter((other) => !outOfClusters.includes(other.status) && other.id !== feedback.id)
    .map((other) => ({ other, likeness: matterLikeness(own, weighed(other, shareOf)) }))
    .filter(({ other, likeness }) => other === by.original || likeness >= leastLikenessOfMatter)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ other }) => other);
}

/** By both indexes: near the same words by bands, from the submission on; the same rare words by search, once public. */
async function listCandidates(
  tx: Transaction,
  feedback: ComparedFeedback,
  frequencies: TermFrequencies,
): Promise<ComparedFeedback[]> {
  const { id, title, body, programmeId, periodId } = feedback;
  const index = new LikenessRepository(tx);
  const keys = bandKeys(textFeatures(title, body));
  const byBands = await index.listCandidates(keys, { programmeId, periodId, not: id });
  const question = similarityQuestion(`${title}\n${body}`, programmeId, frequencies);
  if (!question) return byBands;
  const check = narrowingTerms({ programmeId, periodId }).map(quoted).join(' & ');
  const found = await new SimilarFeedbackRepository(tx).list(
    { ...question, check },
    { topicTerm: null, topicBonus: 0, least: searched.least, limit: searched.most },
  );
  const known = new Set(byBands.map((other) => other.id));
  const others = found.map((one) => one.feedbackId).filter((other) => !known.has(other));
  return [...byBands, ...(await index.listCompared(others))];
}

function weighed({ title, body }: ComparedFeedback, shareOf: ShareOf): WeighedText {
  return weighedText([title, body], shareOf);
}
