import type { Database } from '@chia-se/subgraph-kit';
import { TopicRepository } from './topic.repository.ts';
import type { TopicRow } from './topic.row.ts';

/** More programmes than anybody runs; it only keeps the memory of a server from growing for ever. */
const mostProgrammes = 1_000;

/**
 * The topics of programmes, remembered for as long as the server runs: they are written together with
 * their programme and never changed, and every page of opinions names them.
 */
export class TopicCatalogue {
  readonly #known = new Map<string, TopicRow[]>();

  constructor(private readonly database: Database) {}

  async listByProgrammeIds(programmeIds: readonly string[]): Promise<TopicRow[]> {
    const unknown = programmeIds.filter((id) => !this.#known.has(id));
    if (unknown.length > 0) await this.#learn(unknown);
    return programmeIds.flatMap((id) => this.#known.get(id) ?? []);
  }

  async #learn(programmeIds: readonly string[]): Promise<void> {
    if (this.#known.size > mostProgrammes) this.#known.clear();
    const topics = await new TopicRepository(this.database).listByProgrammeIds(programmeIds);
    for (const [id, list] of Map.groupBy(topics, (topic) => topic.programmeId)) {
      this.#known.set(id, list);
    }
  }
}
