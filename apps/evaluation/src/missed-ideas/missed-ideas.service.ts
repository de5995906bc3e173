import type { Clock, Database } from '@chia-se/subgraph-kit';
import { giveReadings } from '../assignment/give-readings.ts';
import { changeRound } from '../round/change-round.ts';
import type { RoundRow } from '../round/round.row.ts';
import { RoundStatus } from '../round/round.type.ts';
import { refuseSample } from './missed-ideas.errors.ts';
import type { AssignLeftOutSampleInput } from './missed-ideas.input.ts';
import { MissedIdeasRepository } from './missed-ideas.repository.ts';
import type { MissedIdeasRow } from './missed-ideas.row.ts';

const usualJudges = 2;

/** How many good ideas shortlists miss. */
export class MissedIdeasService {
  constructor(
    readonly database: Database,
    readonly clock: Clock,
  ) {}

  /**
   * Gives the sample of what the shortlist left out to judges, who cannot tell it from the rest. All
   * of it or nothing: a sample of which only the convenient part is read tells nothing.
   *
   * @throws Refusal NOTHING_LEFT_OUT, SAMPLE_ASSIGNED, SAMPLE_JUDGES_OUT_OF_RANGE, NO_ROOM_FOR_SAMPLE
   */
  assignSample(actorId: string, input: AssignLeftOutSampleInput): Promise<RoundRow> {
    const judges = input.judgesPerItem ?? usualJudges;
    if (judges < 1 || judges > 15) {
      throw refuseSample('SAMPLE_JUDGES_OUT_OF_RANGE', { field: ['input', 'judgesPerItem'] });
    }
    const { roundId } = input;
    const when = (status: RoundStatus) => status === RoundStatus.ASSIGNED;
    return changeRound(
      this,
      { roundId, actorId, deed: 'ASSIGN_LEFT_OUT_SAMPLE', when },
      async (tx, round, now) => {
        const sample = await new MissedIdeasRepository(tx).listSample(roundId);
        if (sample.length === 0) throw refuseSample('NOTHING_LEFT_OUT');
        if (sample.some(({ isAssigned }) => isAssigned)) throw refuseSample('SAMPLE_ASSIGNED');
        const wanted = sample.map(({ feedbackId }) => ({ feedbackId, judges }));
        const { given, short } = await giveReadings(tx, round, wanted, now);
        if (short > 0) {
          const parameters = { needed: sample.length * judges, short };
          throw refuseSample('NO_ROOM_FOR_SAMPLE', { parameters });
        }
        return `${given} readings of a sample of ${sample.length} opinions left out`;
      },
    );
  }

  listOfRounds(roundIds: readonly string[]): Promise<MissedIdeasRow[]> {
    return new MissedIdeasRepository(this.database).listOfRounds(roundIds);
  }
}
