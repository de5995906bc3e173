import { normalise } from '@chia-se/locale';
import {
  type Clock,
  type Connection,
  type Database,
  decodeIdCursor,
  isId,
  newId,
  pageSize,
  toConnection,
} from '@chia-se/subgraph-kit';
import { DecisionRepository } from '../decision/decision.repository.ts';
import { refuseExclusion } from './award-exclusion.errors.ts';
import type { ExcludeFromAwardsInput, LiftExclusionInput } from './award-exclusion.input.ts';
import { AwardExclusionRepository } from './award-exclusion.repository.ts';
import type { AwardExclusionRow } from './award-exclusion.row.ts';

/** Who cannot win, besides the programme's own staff. Awards that stand are not touched. */
export class AwardExclusionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  exclude(staffId: string, input: ExcludeFromAwardsInput): Promise<AwardExclusionRow> {
    const reason = checkedReason(input.reason);
    if (!isId(input.subscriberId)) {
      throw refuseExclusion('SUBSCRIBER_UNKNOWN', { field: ['input', 'subscriberId'] });
    }
    return this.database.transaction(async (tx) => {
      const excludedAt = this.clock();
      const row: AwardExclusionRow = {
        id: newId(excludedAt),
        subscriberId: input.subscriberId.toLowerCase(),
        ground: input.ground,
        reason,
        excludedBy: staffId,
        excludedAt,
        liftedBy: null,
        liftedAt: null,
      };
      if (!(await new AwardExclusionRepository(tx).insert(row))) {
        throw refuseExclusion('ALREADY_EXCLUDED', { field: ['input', 'subscriberId'] });
      }
      await new DecisionRepository(tx).insert({
        actorId: staffId,
        deed: 'SUBSCRIBER_EXCLUDED',
        subjectId: row.id,
        reason,
        decidedAt: excludedAt,
      });
      return row;
    });
  }

  lift(staffId: string, { exclusionId, ...input }: LiftExclusionInput): Promise<AwardExclusionRow> {
    const reason = checkedReason(input.reason);
    return this.database.transaction(async (tx) => {
      const at = this.clock();
      const exclusions = new AwardExclusionRepository(tx);
      const lifted = isId(exclusionId) ? await exclusions.lift(exclusionId, { staffId, at }) : null;
      if (!lifted) throw refuseExclusion('EXCLUSION_UNKNOWN', { field: ['input', 'exclusionId'] });
      await new DecisionRepository(tx).insert({
        actorId: staffId,
        deed: 'EXCLUSION_LIFTED',
        subjectId: lifted.id,
        reason,
        decidedAt: at,
      });
      return lifted;
    });
  }

  async list(first: number, after: string | null): Promise<Connection<AwardExclusionRow>> {
    const limit = pageSize(first);
    const exclusions = new AwardExclusionRepository(this.database);
    const rows = await exclusions.listPage(limit, decodeIdCursor(after));
    return toConnection(rows, limit, (row) => [row.id]);
  }
}

function checkedReason(typed: string): string {
  const reason = normalise(typed);
  if (reason.length >= 3 && reason.length <= 500) return reason;
  throw refuseExclusion('EXCLUSION_REASON_MISSING', { field: ['input', 'reason'] });
}
