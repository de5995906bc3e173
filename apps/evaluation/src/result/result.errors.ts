import { refusals } from '@chia-se/subgraph-kit';

export const refuseResult = refusals({
  SCORECARDS_MISSING: {
    vi: 'Còn {open} phiếu chưa nộp và {unjudged} ý kiến chưa có phiếu nào. Hãy chờ giám khảo, hoặc chốt với những phiếu đã có.',
    en: '{open} scorecards are still to come, and {unjudged} opinions have none. Wait for the judges, or end the round with what there is.',
  },
});
