export { makePhoto } from './attachment/photo.ts';
export { feedback } from './subgraph.ts';
