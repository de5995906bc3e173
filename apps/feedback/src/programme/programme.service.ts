import {
  type Clock,
  type Connection,
  type Database,
  newId,
  toConnection,
} from '@chia-se/subgraph-kit';
import { DecisionService } from '../decision/decision.service.ts';
import { TopicRepository } from '../topic/topic.repository.ts';
import { isWellFormedCode, wellFormedIds } from '../well-formed.ts';
import { refuseProgramme } from './programme.errors.ts';
import type { CreateProgrammeInput } from './programme.input.ts';
import { ProgrammeRepository } from './programme.repository.ts';
import type { ProgrammeRow } from './programme.row.ts';
import { readWording } from './programme-wording.ts';

/** The programme that exists from the start; the ones after it get its topics. */
export const firstProgramme = {
  id: '01900000-0000-7000-8000-000000000001',
  code: 'chia-se',
} as const;

/** The programmes that subscribers can take part in. */
export class ProgrammeService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  listByIds(ids: readonly string[]): Promise<ProgrammeRow[]> {
    return new ProgrammeRepository(this.database).listByIds(wellFormedIds(ids));
  }

  async findByCode(code: string): Promise<ProgrammeRow | null> {
    return isWellFormedCode(code) ? new ProgrammeRepository(this.database).findByCode(code) : null;
  }

  async list(limit: number, above: string): Promise<Connection<ProgrammeRow>> {
    const rows = await new ProgrammeRepository(this.database).list(above, limit + 1);
    return toConnection(rows, limit, (row) => [row.id]);
  }

  create(staffId: string, input: CreateProgrammeInput): Promise<ProgrammeRow> {
    const { topics, ...wording } = readWording(input);
    return this.database.transaction(async (tx) => {
      const now = this.clock();
      const programme = { id: newId(now), createdAt: now, ...wording };
      if (!(await new ProgrammeRepository(tx).insert(programme))) {
        throw refuseProgramme('PROGRAMME_CODE_TAKEN', { field: ['input', 'code'] });
      }
      const topicsOf = new TopicRepository(tx);
      const chosen = topics ?? (await topicsOf.listByProgrammeIds([firstProgramme.id]));
      await topicsOf.insert(
        chosen.map(({ code, nameVi, nameEn }, index) => ({
          programmeId: programme.id,
          code,
          nameVi,
          nameEn,
          place: index + 1,
        })),
      );
      await new DecisionService(tx, this.clock).record(staffId, 'CREATE_PROGRAMME', [programme.id]);
      return programme;
    });
  }
}
