import type { AdditiveModelOptions, AdditiveRanking } from '../additive-model.ts';
import { fitAdditiveModel, summarise } from '../additive-model.ts';
import { judgesNeeded } from '../agreement/intraclass.ts';
import type { MeasurementLevel } from '../agreement/krippendorff.ts';
import type { Agreement, Reliability } from '../agreement.ts';
import { alphaOf, reliabilityOf } from '../agreement.ts';
import type { RankUncertainty } from '../rank-uncertainty.ts';
import { rankUncertainty } from '../rank-uncertainty.ts';
import type { StepModel } from '../rasch/rasch-data.ts';
import type { RaschSolution } from '../rasch.ts';
import { manyFacetRasch } from '../rasch.ts';
import type { Rating } from '../ratings-table.ts';
import type { RefusalCode, Words } from '../refusal.ts';
import { JudgingRefusal } from '../refusal.ts';
import type { AnalyseOptions } from './options.ts';
import { UsageError } from './options.ts';
import type { RatingsFile } from './ratings-file.ts';

/** A part that could not be computed, and why. */
export interface Refused {
  refused: RefusalCode;
  words: Words;
}

/** One score column, or the weighted total of all. */
export interface ScoreAnalysis {
  name: string;
  ranking: AdditiveRanking;
  reliability: Reliability;
  /** Judges per item for a corrected mean of reliability 0.8 (Spearman–Brown); null where no number would do. */
  judgesForReliability80: number | null;
  alpha: (Agreement & { level: MeasurementLevel }) | Refused;
}

export interface MisfittingJudge {
  judge: string;
  infit: number;
  outfit: number;
}

/** What `judging analyse --json` prints. */
export interface Analysis {
  columns: RatingsFile['columns'];
  rows: number;
  /** Rows with every score, which the total is made of. */
  completeRows: number;
  weights: number[];
  seed: string;
  total: ScoreAnalysis & { outlook: RankUncertainty };
  /** Each column by itself, where there are several. */
  criteria: (ScoreAnalysis | ({ name: string } & Refused))[];
  rasch: RaschSolution | Refused | null;
  /** Judges whose infit or outfit is beyond what is productive for measurement. */
  misfitting: MisfittingJudge[];
}

/** Mean squares outside are unproductive for measurement (Linacre 2002, Rasch Measurement Transactions 16:878). */
const FIT = { low: 0.5, high: 1.5 };
const RASCH_LIMIT = 50_000;
const BOOTSTRAP_LIMIT = 20_000;

function orRefusal<T>(compute: () => T): T | Refused {
  try {
    return compute();
  } catch (error) {
    if (error instanceof JudgingRefusal) return { refused: error.code, words: error.words };
    throw error;
  }
}

/** What stays the same for each score column. */
interface Setting {
  options: AnalyseOptions;
  seed: string;
  groups: AdditiveModelOptions;
}

function analyseScores(name: string, ratings: Rating[], { options, seed, groups }: Setting) {
  const fit = fitAdditiveModel(ratings, groups);
  const ranking = summarise(fit);
  const reliability = reliabilityOf(ranking);
  const needed = judgesNeeded(reliability.ofOneCorrectedScore, 0.8);
  const replicates = options.bootstrap ?? (ratings.length > BOOTSTRAP_LIMIT ? 0 : 1000);
  const bootstrap = replicates > 0 ? { seed, replicates } : undefined;
  const analysis: ScoreAnalysis = {
    name,
    ranking,
    reliability,
    judgesForReliability80: Number.isFinite(needed) ? needed : null,
    alpha: orRefusal(() => ({
      level: options.level,
      ...alphaOf(ratings, options.level, bootstrap),
    })),
  };
  return { fit, analysis };
}

function weightsFor(columns: string[], weights: number[] | undefined): number[] {
  if (!weights) return columns.map(() => 1);
  if (weights.length === columns.length) return weights;
  throw new UsageError(
    `${columns.length} score columns need as many weights, not ${weights.length}`,
  );
}

function raschOf({ columns, rows }: RatingsFile, options: AnalyseOptions): Analysis['rasch'] {
  const observations = rows.flatMap(({ item, judge, scores }) =>
    scores.flatMap((score, c) =>
      score === undefined ? [] : [{ item, judge, criterion: columns.scores[c]!, score }],
    ),
  );
  const usual: StepModel | 'none' =
    observations.length > RASCH_LIMIT
      ? 'none'
      : columns.scores.length > 1
        ? 'partial-credit'
        : 'rating-scale';
  const model = options.steps ?? usual;
  return model === 'none' ? null : orRefusal(() => manyFacetRasch(observations, model));
}

function misfitting(rasch: Analysis['rasch']): MisfittingJudge[] {
  if (rasch === null || 'refused' in rasch) return [];
  return rasch.judges.flatMap(({ name, infit, outfit }) => {
    if (infit === null || outfit === null) return [];
    const fits = [infit, outfit].every((square) => square >= FIT.low && square <= FIT.high);
    return fits ? [] : [{ judge: name, infit, outfit }];
  });
}

/**
 * All that the module has to say of a ratings file. Throws {@link JudgingRefusal} where the total
 * can not be ranked; what fails beside it is in the result as a refusal.
 */
export function analyse(file: RatingsFile, options: AnalyseOptions, seed: string): Analysis {
  const { columns, rows } = file;
  const weights = weightsFor(columns.scores, options.weights);
  const totals = rows.flatMap(({ item, judge, scores }): Rating[] => {
    if (scores.some((score) => score === undefined)) return [];
    const score = scores.reduce<number>((sum, value, c) => sum + weights[c]! * value!, 0);
    return [{ item, judge, score }];
  });
  const { groupOf } = file;
  const groups = groupOf ? { groupOf: (item: string) => groupOf.get(item)! } : {};
  const setting: Setting = { options, seed, groups };
  const name = columns.scores.length > 1 ? 'total' : columns.scores[0]!;
  const { fit, analysis } = analyseScores(name, totals, setting);
  const criteria = columns.scores.map((criterion, c) => {
    const ratings = rows.flatMap(({ item, judge, scores }): Rating[] =>
      scores[c] === undefined ? [] : [{ item, judge, score: scores[c] }],
    );
    const result = orRefusal(() => analyseScores(criterion, ratings, setting).analysis);
    return 'refused' in result ? { name: criterion, ...result } : result;
  });
  const rasch = raschOf(file, options);
  return {
    columns,
    rows: rows.length,
    completeRows: totals.length,
    weights,
    seed,
    total: {
      ...analysis,
      outlook: rankUncertainty(fit, { cuts: options.places, seed, draws: options.draws }),
    },
    criteria: columns.scores.length > 1 ? criteria : [],
    rasch,
    misfitting: misfitting(rasch),
  };
}
