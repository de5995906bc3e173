import { normalise } from '@chia-se/locale';
import { type Clock, type Database, newId } from '@chia-se/subgraph-kit';
import { DecisionRepository } from '../decision/decision.repository.ts';
import { refuseStop } from './award-stop.errors.ts';
import type { ResumeAwardsInput, StopAwardsInput } from './award-stop.input.ts';
import { AwardStopRepository } from './award-stop.repository.ts';
import type { AwardStopRow } from './award-stop.row.ts';

/** Stops awarding and claiming at once, and lets it go on. */
export class AwardStopService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  findInForce(): Promise<AwardStopRow | null> {
    return new AwardStopRepository(this.database).findInForce();
  }

  /** Any one person who takes part in awarding may stop it: when this returns, nothing more happens. */
  async stop(staffId: string, input: StopAwardsInput): Promise<AwardStopRow> {
    const reason = checkedReason(input.reason);
    const notice = normalise(input.notice ?? '') || null;
    if (notice && notice.length > 500) {
      throw refuseStop('NOTICE_TOO_LONG', { field: ['input', 'notice'] });
    }
    return this.database.transaction(async (tx) => {
      const stops = new AwardStopRepository(tx);
      await stops.lockSteps();
      if (await stops.findInForce()) throw refuseStop('ALREADY_STOPPED');
      const stoppedAt = this.clock();
      const row: AwardStopRow = {
        id: newId(stoppedAt),
        notice,
        reason,
        stoppedBy: staffId,
        stoppedAt,
        liftedBy: null,
        liftedAt: null,
      };
      await stops.insert(row);
      await new DecisionRepository(tx).insert({
        actorId: staffId,
        deed: 'AWARDS_STOPPED',
        subjectId: row.id,
        reason,
        decidedAt: stoppedAt,
      });
      return row;
    });
  }

  /** Another person lets it go on; winners get the time back that the stop took from them. */
  async resume(staffId: string, input: ResumeAwardsInput): Promise<null> {
    const reason = checkedReason(input.reason);
    return this.database.transaction(async (tx) => {
      const stops = new AwardStopRepository(tx);
      await stops.lockSteps();
      const stop = await stops.findInForce();
      if (!stop) throw refuseStop('NOT_STOPPED');
      if (stop.stoppedBy === staffId) throw refuseStop('SAME_PERSON_STOPPED');
      const liftedAt = this.clock();
      await stops.lift(stop.id, { liftedBy: staffId, liftedAt });
      await stops.extendDeadlines(stop.stoppedAt, liftedAt);
      await new DecisionRepository(tx).insert({
        actorId: staffId,
        deed: 'AWARDS_RESUMED',
        subjectId: stop.id,
        reason,
        decidedAt: liftedAt,
      });
      return null;
    });
  }
}

function checkedReason(typed: string): string {
  const reason = normalise(typed);
  if (reason.length >= 3 && reason.length <= 500) return reason;
  throw refuseStop('STOP_REASON_MISSING', { field: ['input', 'reason'] });
}
