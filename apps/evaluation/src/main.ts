import { serveMain } from '@chia-se/subgraph-kit';
import { evaluation } from './subgraph.ts';

await serveMain(evaluation);
