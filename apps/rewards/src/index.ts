export { rewards } from './subgraph.ts';
