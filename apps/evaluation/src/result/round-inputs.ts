import type { RankingInput } from '@chia-se/judging';
import type { Queryable } from '@chia-se/subgraph-kit';
import { type PanelJudge, PanelRepository } from '../panel/panel.repository.ts';
import type { RoundRow } from '../round/round.row.ts';
import { RubricRepository } from '../rubric/rubric.repository.ts';
import { rankingInputOf } from './compute-ranking.ts';
import { type CountedScorecard, type JudgedItem, ResultRepository } from './result.repository.ts';

/** All that a round is decided by, as it stands. */
export interface RoundInputs {
  items: JudgedItem[];
  scorecards: CountedScorecard[];
  panel: PanelJudge[];
  rubricVersion: number;
  /** The same under codes, for the statistics. */
  input: RankingInput;
  /** Assignments that were neither handed in nor released. */
  open: number;
  /** Assignments that lapsed when the round closed. */
  lapsed: number;
  /** Codes of opinions without a scorecard. */
  unjudged: string[];
}

/** In a transaction, what was withdrawn meanwhile waits: a withdrawal comes before the ranking or after it. */
export async function readRoundInputs(database: Queryable, round: RoundRow): Promise<RoundInputs> {
  const results = new ResultRepository(database);
  const items = await results.lockItems(round.id);
  const scorecards = await results.listScorecards(round.id);
  const open = await results.countOpen(round.id);
  const lapsed = await results.countLapsed(round.id);
  const rubrics = new RubricRepository(database);
  const [rubric] = await rubrics.listByIds([round.rubricId]);
  const criteria = await rubrics.listCriteria([round.rubricId]);
  const panel = await new PanelRepository(database).listJudges(round.id);
  const scored = new Set(scorecards.map(({ item }) => item));
  return {
    items,
    scorecards,
    panel,
    rubricVersion: rubric?.version ?? 0,
    input: rankingInputOf(items, scorecards, criteria),
    open,
    lapsed,
    unjudged: items.filter(({ code }) => !scored.has(code)).map(({ code }) => code),
  };
}
