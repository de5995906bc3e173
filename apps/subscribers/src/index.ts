export { subscribers } from './subgraph.ts';
