export { feedback } from './subgraph.ts';
