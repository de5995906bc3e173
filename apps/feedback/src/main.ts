import { serveMain } from '@chia-se/subgraph-kit';
import { feedback } from './subgraph.ts';

await serveMain(feedback);
