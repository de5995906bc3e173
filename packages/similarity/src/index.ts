export { clusterName, type ShareOf } from './cluster-name.ts';
export { matterLikeness, type WeighedText, weighedText } from './matter-likeness.ts';
export { bandKeys } from './min-hash.ts';
export { type AlikePair, NearDuplicates } from './near-duplicates.ts';
export { foldedSyllables, likeness, type TextFeatures, textFeatures } from './text-features.ts';
