import { canonicalJson } from '@chia-se/judging';
import type { CriterionRow } from '../criterion/criterion.row.ts';
import { sha256 } from '../decision-record/sha256.ts';

/** The parts of a criterion that a judge goes by. */
export type CriterionText = Omit<CriterionRow, 'rubricId'>;

/** The hash of a rubric: SHA-256 of {@link rubricText}. */
export function rubricHash(version: number, criteria: readonly CriterionText[]): string {
  return sha256(rubricText(version, criteria));
}

/** A rubric's version and criteria, as canonical JSON. */
export function rubricText(version: number, criteria: readonly CriterionText[]): string {
  const said = [...criteria]
    .sort((a, b) => a.place - b.place)
    .map(({ code, place, weight, name, question, levels }) => ({
      code,
      place,
      weight,
      name,
      question,
      levels,
    }));
  return canonicalJson({ version, criteria: said });
}
