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

/** The hash of rules: SHA-256 of what they say as canonical JSON. */
export function rulesHash(rules: RulesText): string {
  const { version, shortlistRule, tieBreaks, rubricHash } = rules;
  const stages = rules.stages.map(({ stage, judgesPerItem, anchors, places }) => ({
    stage,
    judgesPerItem,
    anchors,
    places,
  }));
  return sha256(canonicalJson({ version, shortlistRule, stages, tieBreaks, rubricHash }));
}
