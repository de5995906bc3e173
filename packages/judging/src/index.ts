export type {
  AdditiveFit,
  AdditiveModelOptions,
  AdditiveRanking,
  ItemEffect,
  JudgeSeverity,
  VarianceComponent,
} from './additive-model.ts';
export { fitAdditiveModel, rankByAdditiveModel, summarise } from './additive-model.ts';
export type { BootstrapOptions, Interval } from './agreement/bootstrap.ts';
export type { IntraclassCorrelations } from './agreement/intraclass.ts';
export { intraclassCorrelations, judgesNeeded, spearmanBrown } from './agreement/intraclass.ts';
export { kendallsW } from './agreement/kendall.ts';
export type { MeasurementLevel } from './agreement/krippendorff.ts';
export { krippendorffAlpha } from './agreement/krippendorff.ts';
export type { Agreement, Reliability } from './agreement.ts';
export { alphaOf, concordanceOf, intraclassOf, reliabilityOf } from './agreement.ts';
export type {
  AssignableItem,
  AssignableJudge,
  Assignment,
  AssignmentProblem,
  ReadingList,
} from './assignment.ts';
export { assign } from './assignment.ts';
export type {
  ExistingAssignment,
  MendedAssignment,
  PanelChange,
  Reading,
} from './assignment-mend.ts';
export { mend } from './assignment-mend.ts';
export type {
  BradleyTerryOptions,
  Duel,
  DuelRanking,
  DuelStrength,
} from './bradley-terry.ts';
export { rankByDuels } from './bradley-terry.ts';
export { canonicalJson } from './canonical-json.ts';
export type { Component } from './comparison-graph.ts';
export { comparisonComponents } from './comparison-graph.ts';
export type { JudgeConduct } from './judge-conduct.ts';
export { judgeConduct } from './judge-conduct.ts';
export type { MissedIdeas } from './missed-ideas.ts';
export { missedIdeas } from './missed-ideas.ts';
export type { PairwiseFinal } from './pairwise-final.ts';
export { orderFinalists, strengthsOf } from './pairwise-final.ts';
export type {
  BoundaryOutlook,
  ItemOutlook,
  PrizeQuestion,
  RoundJudgement,
  RoundOutlook,
  Settlement,
} from './prize-boundary.ts';
export { judgeRound, settlementOf } from './prize-boundary.ts';
export type {
  PrizeBoundary,
  RankOutlook,
  RankUncertainty,
  RankUncertaintyOptions,
} from './rank-uncertainty.ts';
export { rankUncertainty } from './rank-uncertainty.ts';
export type { RaschObservation, StepModel } from './rasch/rasch-data.ts';
export type { RaschLevel, RaschSolution } from './rasch.ts';
export { manyFacetRasch } from './rasch.ts';
export type { Rating } from './ratings-table.ts';
export type { RefusalCode, RefusalFacts, Words } from './refusal.ts';
export { JudgingRefusal } from './refusal.ts';
export type {
  BlindScorecard,
  RankedItem,
  RankedJudge,
  RankingInput,
  RoundRanking,
} from './round-ranking.ts';
export { rankingModel, rankRound, tieBreaksFor, weightedTotal } from './round-ranking.ts';
export type { Coefficient, RoundReliability, ScoreReliability } from './round-reliability.ts';
export { reliabilityOfRound } from './round-reliability.ts';
export type { Contender, DecidedBy, Placed, TieBreak } from './tie-breaks.ts';
export { median, orderContenders } from './tie-breaks.ts';
