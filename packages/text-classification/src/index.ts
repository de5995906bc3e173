export {
  averagePrecision,
  type Figures,
  figuresAt,
  figuresOf,
  type LabelFigures,
  type ScoredText,
  type ThresholdFigures,
} from './figures.ts';
export { type LabelProbability, LinearModel } from './linear-model.ts';
export { readModel, writeModel } from './model-file.ts';
export { NaiveBayes } from './naive-bayes.ts';
export { offenceProbability, offensive } from './offence.ts';
export {
  type NoticedSign,
  riskWorthALook,
  type ScreeningSign,
  type ScreeningVerdict,
  screeningVerdict,
} from './screening-verdict.ts';
export { shippedModel } from './shipped-models.ts';
export { heldOut } from './split.ts';
export { suggestTopic, type TopicSuggestion } from './topic-suggestion.ts';
export { type LabelledText, type TrainingPlan, trainLinearModel } from './train-linear-model.ts';
export { offencePlan, topicPlan } from './training-plans.ts';
