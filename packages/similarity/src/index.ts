export { clusterName, type ShareOf } from './cluster-name.ts';
export { MatterClusters, type MatterLink } from './matter-clusters.ts';
export {
  coreSize,
  isOfOneMatter,
  matterLikeness,
  type WeighedText,
  weighedText,
} from './matter-likeness.ts';
export { shareWithInterval } from './measure/agreement.ts';
export { bandKeys } from './min-hash.ts';
export { type AlikePair, NearDuplicates } from './near-duplicates.ts';
export { foldedSyllables, likeness, type TextFeatures, textFeatures } from './text-features.ts';
