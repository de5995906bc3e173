export { perks } from './subgraph.ts';
