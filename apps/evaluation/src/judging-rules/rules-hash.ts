import { canonicalJson } from '@chia-se/judging';
import { sha256 } from '../decision-record/sha256.ts';
import type { JudgingRulesRow } from './judging-rules.row.ts';

/** What the rules of judging say, without what only stores them. */
export type RulesText = Pick<
  JudgingRulesRow,
  'version' | 'shortlistRule' | 'stages' | 'tieBreaks'
> & {
  /** Of the rubric, which stands for all that it says. */
  rubricHash: string;
};

/** The hash of rules: SHA-256 of {@link rulesText}. */
export function rulesHash(rules: RulesText): string {
  return sha256(rulesText(rules));
}

/** What rules say, as canonical JSON. */
export function rulesText(rules: RulesText): string {
  const { version, shortlistRule, tieBreaks, rubricHash } = rules;
  const stages = rules.stages.map(({ stage, judgesPerItem, anchors, places }) => ({
    stage,
    judgesPerItem,
    anchors,
    places,
  }));
  return canonicalJson({ version, shortlistRule, stages, tieBreaks, rubricHash });
}
