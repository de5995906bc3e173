import { serveMain } from '@chia-se/subgraph-kit';
import { subscribers } from './subgraph.ts';

await serveMain(subscribers);
