export { TestClock } from './test-clock.ts';
export { TestSubgraph, type TestSubgraphOptions } from './test-subgraph.ts';
export { until } from './until.ts';
