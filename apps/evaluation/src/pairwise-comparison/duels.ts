import type { Duel } from '@chia-se/judging';
import type { PairwiseVerdict } from './pairwise-comparison.repository.ts';
import { PairVerdict } from './pairwise-comparison.type.ts';

/** Verdicts as wins and ties, with who gave each; whoever abstained said nothing. */
export function duelsOf(
  verdicts: readonly PairwiseVerdict[],
): (Duel & { judge: string; tie: boolean })[] {
  return verdicts.flatMap(({ judge, first, second, verdict }) => {
    if (verdict === PairVerdict.ABSTAIN) return [];
    const isSecond = verdict === PairVerdict.SECOND;
    const [winner, loser] = isSecond ? [second, first] : [first, second];
    return [{ judge, winner, loser, tie: verdict === PairVerdict.EQUAL }];
  });
}
