export { type Composition, CompositionError, compose, readSubgraphs } from './compose.ts';
export { generatedFolder, readPublicSchema, readSupergraph, subgraphsFolder } from './files.ts';
export { forGateway } from './for-gateway.ts';
