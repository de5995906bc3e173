export { evaluation } from './subgraph.ts';
