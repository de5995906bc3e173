import { type JudgingStage, RoundStage } from './judging-rules.type.ts';

/** What a programme begins with: one panel that reads each opinion of the shortlist three times. */
export const launchStages: readonly JudgingStage[] = [
  { stage: RoundStage.PANEL, judgesPerItem: 3, anchors: null, places: 10 },
];
