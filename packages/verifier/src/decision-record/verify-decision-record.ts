import {
  canonicalJson,
  missedIdeas,
  rankingModel,
  reliabilityOfRound,
  strengthsOf,
  tieBreaksFor,
} from '@chia-se/judging';
import { type Check, sha256, type Verification } from '../verification.ts';
import { firstDifference } from './first-difference.ts';
import {
  finalProblem,
  inputOf,
  type Recomputed,
  recomputed,
  settlementProblem,
} from './recompute.ts';
import { scorecardProblem } from './scorecard-problems.ts';
import { type DecisionRecord, decisionRecord } from './shape.ts';

/** The part of a document's `format` before its version. */
export const decisionRecordFormat = 'chia-se/decision-record/';

/**
 * Verifies the decision record of a round from nothing but itself: that it is the document that was
 * published, and that its scorecards give its ranking, its judges' severities and its model, byte
 * for byte. Whoever alters one score has to alter the ranking too, and then it is another document
 * with another hash.
 *
 * @param document the record as published, canonical JSON
 * @param told the hash it was published under; null to go without that check
 */
export function verifyDecisionRecord(document: string, told: string | null): Verification {
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
  const parsed = decisionRecord.safeParse(parsedOrNull(document));
  const shape = parsed.success ? null : shapeProblem(parsed.error.issues[0]);
  check('It has the shape of a decision record, and nothing more.', shape);
  if (!parsed.success) return done('Decision record');
  const record = parsed.data;
  const subject = `Decision record of “${record.round.name}”, finalised at ${record.round.finalisedAt}`;
  const canonical = canonicalJson(record) === document ? null : 'Keys, spaces or numbers differ.';
  check('It is written as canonical JSON.', canonical);
  if (!check('Its scorecards are complete, each once.', scorecardProblem(record))) {
    return done(subject);
  }
  if (record.format === 'chia-se/decision-record/2' && record.pairwiseFinal) {
    const what = `Its final of ${record.pairwiseFinal.comparisons.length} comparisons is between opinions of the round, each judge once.`;
    if (!check(what, finalProblem(record))) return done(subject);
  }
  const computed = recomputed(record);
  if (typeof computed === 'string') {
    check('A ranking follows from its scorecards.', computed);
    return done(subject);
  }
  compare(record, computed, check);
  return done(subject);
}

function compare(
  record: DecisionRecord,
  computed: Recomputed,
  check: (what: string, problem: string | null) => boolean,
): void {
  const { scorecards, ranking, judges, model } = record;
  const expected = { name: rankingModel, tieBreaks: tieBreaksFor(record.rubric.criteria) };
  check(
    `${scorecards.length} scorecards give its model: ${rankingModel}.`,
    firstDifference('Model', [model], [{ ...expected, ...computed.model }]),
  );
  check(
    `${scorecards.length} scorecards give its ranking of ${ranking.length} opinions, in this order and to the last digit.`,
    firstDifference('Place', ranking, computed.items),
  );
  check(
    `${scorecards.length} scorecards give the severities of its ${judges.length} judges.`,
    firstDifference('Judge', judges, computed.judges),
  );
  if (record.format === 'chia-se/decision-record/1') return;
  const { items, ...rest } = record.outlook;
  const { items: computedItems = [], ...computedRest } = computed.outlook ?? {};
  check(
    'They give how sure each rank and each prize is.',
    firstDifference('Outlook', [rest, ...items], [computedRest, ...computedItems]),
  );
  const { comparisons = [], strengths = [] } = record.pairwiseFinal ?? {};
  check(
    `${comparisons.length} comparisons give the strengths of ${strengths.length} finalists.`,
    firstDifference('Finalist', strengths, strengthsOf(comparisons)),
  );
  if (record.reliability) {
    check(
      'They give its reliability, resampling included.',
      firstDifference(
        'Reliability',
        [record.reliability],
        [reliabilityOfRound(inputOf(record), record.round.id)],
      ),
    );
  }
  if (record.leftOutSample) {
    const { scorecards: ofSample, estimate, leftOut } = record.leftOutSample;
    const again = missedIdeas(inputOf(record), ofSample, leftOut, record.round.prizePlaces);
    check(
      `${ofSample.length} scorecards of what was left out give the rate of missed ideas.`,
      firstDifference('Estimate', [estimate], [again]),
    );
  }
  check(
    `Its prize boundary was settled as the rule asks: ${record.boundary.settledBy}.`,
    settlementProblem(record, computed),
  );
}

function parsedOrNull(document: string): unknown {
  try {
    return JSON.parse(document);
  } catch {
    return null;
  }
}

function shapeProblem(issue: { path: PropertyKey[]; message: string } | undefined): string {
  const at = issue && issue.path.length > 0 ? issue.path.map(String).join('.') : 'The document';
  return `${at}: ${issue?.message ?? 'unreadable'}.`;
}
