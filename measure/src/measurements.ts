import type { Command } from './command.ts';
import { clusters } from './measurements/clusters.ts';
import { screening } from './measurements/screening.ts';
import { topics } from './measurements/topics.ts';

/** What `pnpm measure` measures: a file and a line each. */
export const measurements: Readonly<Record<string, Command>> = { screening, topics, clusters };
