import { RoundStage } from './judging-rules.type.ts';

/** Whether the stage takes its entrants from rounds before it, and everybody reads everything. */
export function isFinal(stage: RoundStage): boolean {
  return stage !== RoundStage.PANEL;
}
