import { serveMain } from '@chia-se/subgraph-kit';
import { rewards } from './subgraph.ts';

await serveMain(rewards);
