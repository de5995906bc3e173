import { type JudgingStage, RoundStage } from './judging-rules.type.ts';

/**
 * What a programme begins with: one panel that reads each opinion of the shortlist three times, and
 * in the final of the year as many places as the announced prizes: one Diamond, two Gold, three Silver.
 */
export const launchStages: readonly JudgingStage[] = [
  { stage: RoundStage.PANEL, judgesPerItem: 3, anchors: null, places: 10 },
  { stage: RoundStage.YEAR_FINAL, judgesPerItem: 5, anchors: null, places: 6 },
];
