import { fold, syllables } from '@chia-se/locale';

/** The rule's name in rounds and decision records. Another rule is another name. */
export const shortlistRule = 'substance-1';

/** By which a final takes its entrants: the best of the panel's round. */
export const entrantsRule = 'best-of-panel-1';

/** By which the final of a year takes its entrants: the best of the round that decided each month. */
export const yearEntrantsRule = 'best-of-months-1';

const mostSyllables = 80;
const mostNumbers = 4;
const pointsPerNumber = 5;
const pointsForProposal = 20;

/** What people write when they propose something, folded; each at least two syllables, since one is ambiguous without its marks. */
const proposals =
  /\b(de nghi|de xuat|kien nghi|mong muon|nen co|nen them|can co|can them|bo sung|cai thien|cai tien|giai phap|thay vi|toi nghi nen|i suggest|should|propose|improve)\b/;

/**
 * How much there is to judge in an opinion, 0 to 120 points, from its redacted text alone:
 *
 * - one point for each different syllable, up to 80: repeating oneself earns nothing, nor does length
 *   beyond a long paragraph;
 * - five for each number, date or price, up to four of them: it happened somewhere, some time;
 * - twenty where something is proposed and not only complained of.
 *
 * This measures substance, not merit. It knows nothing of how good an idea is, a short brilliant
 * one stands low, and who knows the rule can write for it. That is why managers may add opinions by
 * hand, and why a sample of what was left out is kept for reading. What it does ensure: the same
 * text gets the same points, whoever wrote it and whenever, and chance has no part.
 */
export function preScore(title: string, body: string): number {
  const text = `${title} ${body}`;
  const all = syllables(text);
  const different = Math.min(new Set(all).size, mostSyllables);
  const numbers = Math.min(all.filter((one) => /\d/.test(one)).length, mostNumbers);
  const proposes = proposals.test(fold(text));
  return different + pointsPerNumber * numbers + (proposes ? pointsForProposal : 0);
}

/** How many of the opinions left out are kept for reading: one in twenty, at least 5, at the most 50. */
export function leftOutSampleSize(leftOut: number): number {
  return Math.min(leftOut, Math.max(5, Math.min(50, Math.ceil(leftOut / 20))));
}
