import type { Clock, Database } from '@chia-se/subgraph-kit';
import { AssignmentRepository } from '../assignment/assignment.repository.ts';
import { changeRound } from '../round/change-round.ts';
import { RoundRepository } from '../round/round.repository.ts';
import type { RoundRow } from '../round/round.row.ts';
import { RoundStatus } from '../round/round.type.ts';
import { refuseClose } from './round-close.errors.ts';
import type { CloseRoundInput } from './round-close.input.ts';

/** How a round goes on with the scorecards that it has. */
export class RoundCloseService {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
  ) {}

  /**
   * Takes no more scorecards once they are due: what is late lapses, what was handed in stands as it
   * is, and intervals are wider where judges are missing. Readings that are given afterwards, such as
   * an extra judge's, are judged all the same; then the round is finalised.
   *
   * @throws Refusal NOT_DUE_YET, ROUND_CLOSED_ALREADY, CLOSE_REASON_MISSING
   */
  close(actorId: string, { roundId, reason }: CloseRoundInput): Promise<RoundRow> {
    const when = (status: RoundStatus) => status === RoundStatus.ASSIGNED;
    const change = { roundId, actorId, deed: 'CLOSE_ROUND', when } as const;
    return changeRound(this, change, async (tx, round, now) => {
      if (round.closedAt) throw refuseClose('ROUND_CLOSED_ALREADY');
      if (!round.dueAt || round.dueAt > now) throw refuseClose('NOT_DUE_YET');
      const missing = await new AssignmentRepository(tx).lapse(roundId);
      const why = (reason ?? '').normalize('NFC').trim();
      if (missing > 0 && (why.length < 3 || why.length > 500)) {
        throw refuseClose('CLOSE_REASON_MISSING', {
          field: ['input', 'reason'],
          parameters: { missing },
        });
      }
      await new RoundRepository(tx).close(roundId, now);
      return missing === 0 ? 'nothing missing' : `${missing} scorecards missing: ${why}`;
    });
  }
}
