import { canonicalJson } from '@chia-se/judging';
import { type DecisionRecord, decisionRecord } from '../decision-record/shape.ts';
import { type Check, sha256, type Verification } from '../verification.ts';
import {
  orderProblem,
  peopleProblem,
  quantityProblem,
  rankingProblem,
  winnersProblem,
} from './awards.ts';
import { chainProblem } from './chain.ts';
import {
  keptCheckpointProblem,
  keyOf,
  ledgerCheckpointFormat,
  ownCheckpointsProblem,
} from './checkpoint.ts';
import { occasionProblem } from './occasions.ts';
import { type AwardLedger, awardLedger } from './shape.ts';

/** The part of a document's `format` before its version. */
export const awardLedgerFormat = 'chia-se/award-ledger/';

/**
 * Verifies the ledger of awards from nothing but documents: that no entry was altered, left out or
 * moved; that each award follows the frozen ranking, its prize and its plan, went its way in order and
 * was decided by different people; and that the published winners are those of the ledger.
 *
 * @param document the ledger as published, canonical JSON
 * @param told the hash it was published under; null to go without that check
 * @param kept checkpoints and decision records that were kept elsewhere: a chain alone can't show that
 *   its end was cut off, or that all of it was written anew
 */
export function verifyAwardLedger(
  document: string,
  told: string | null,
  kept: readonly string[] = [],
): Verification {
  const hash = sha256(document);
  const checks: Check[] = [];
  const check = (what: string, problem: string | null): boolean => {
    checks.push({ what, problem });
    return problem === null;
  };
  const done = (subject: string): Verification => ({ subject, hash, checks });
  if (told !== null) {
    const other = hash === told.toLowerCase() ? null : `It hashes to ${hash}, not to ${told}.`;
    check('The document is the one that was published under its hash.', other);
  }
  const parsed = awardLedger.safeParse(JSON.parse(document));
  const issue = parsed.error?.issues[0];
  const shape = issue ? `${issue.path.map(String).join('.')}: ${issue.message}.` : null;
  check('It has the shape of an award ledger, and nothing more.', shape);
  if (!parsed.success) return done('Award ledger');
  const ledger = parsed.data;
  const { entries, follows, remaining, winners, checkpoints } = ledger;
  const subject = `Award ledger, ${entries.length} entries after entry ${follows.sequence}`;
  const canonical = canonicalJson(ledger) === document ? null : 'Keys, spaces or numbers differ.';
  check('It is written as canonical JSON.', canonical);
  if (!check('Each entry follows the one before it, none altered.', chainProblem(ledger))) {
    return done(subject);
  }
  const key = keyOf(ledger);
  check(
    `Its ${checkpoints.length} checkpoints were signed over it${key ? ` by the key ${key}` : ''}.`,
    ownCheckpointsProblem(ledger),
  );
  for (const one of kept) checkAgainst(ledger, one, check);
  check('Each award stands in the frozen ranking of its round.', rankingProblem(ledger));
  if (ledger.occasions || entries.some(({ occasionId }) => occasionId !== undefined)) {
    check('Each gift for another occasion is of its plan, in its time.', occasionProblem(ledger));
  }
  check('Each award went its way in order.', orderProblem(ledger));
  check('Nobody decided an award in two roles, nor as a judge.', peopleProblem(ledger));
  if (follows.sequence > 0) return done(subject);
  check('At no time were there more than the prizes and budgets allow.', quantityProblem(ledger));
  if (remaining > 0) return done(subject);
  check(`The ${winners.length} published winners are those of the ledger.`, winnersProblem(ledger));
  return done(subject);
}

function checkAgainst(
  ledger: AwardLedger,
  kept: string,
  check: (what: string, problem: string | null) => boolean,
): void {
  const { format } = JSON.parse(kept) as { format?: unknown };
  if (String(format).startsWith(ledgerCheckpointFormat)) {
    check('It is the ledger of the kept checkpoint.', keptCheckpointProblem(ledger, kept));
    return;
  }
  const record = decisionRecord.safeParse(JSON.parse(kept));
  if (!record.success)
    throw new Error('What was kept is neither a checkpoint nor a decision record.');
  const what = `It follows the kept decision record of “${record.data.round.name}”.`;
  check(what, recordProblem(ledger, record.data, sha256(kept)));
}

function recordProblem(ledger: AwardLedger, record: DecisionRecord, hash: string): string | null {
  const round = ledger.rounds.find(({ id }) => id === record.round.id);
  if (!round) return 'No award follows from this round.';
  if (round.decisionRecordHash !== hash) {
    return `The round names ${round.decisionRecordHash ?? 'no record'}, and this one is ${hash}.`;
  }
  const place = round.places.findIndex(({ rank }, n) => record.ranking[n]?.rank !== rank);
  return place < 0 ? null : `Place ${place + 1} has another rank in the record.`;
}
