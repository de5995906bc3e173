import { serveMain } from '@chia-se/subgraph-kit';
import { perks } from './subgraph.ts';

await serveMain(perks);
