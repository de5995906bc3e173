import type { Clock, Database } from '@chia-se/subgraph-kit';
import { DecisionService } from '../decision/decision.service.ts';
import { ProgrammeRepository } from '../programme/programme.repository.ts';
import { firstProgramme } from '../programme/programme.service.ts';
import { TopicRepository } from '../topic/topic.repository.ts';
import type { TopicRow } from '../topic/topic.row.ts';
import { isWellFormedCode } from '../well-formed.ts';
import { refuseServiceLevel } from './service-level.errors.ts';
import { ServiceLevelRepository } from './service-level.repository.ts';
import type { ServiceLevelRow } from './service-level.row.ts';
import type { SetServiceLevelInput } from './service-level.type.ts';
import { standardHours, waitingStatuses } from './standard-hours.ts';

/** A year: what takes longer is a plan and not a deadline. */
const mostHours = 8_760;

/** By when the carrier takes the next step: by topic and step, as data. */
export class ServiceLevelService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  listByProgrammeIds(ids: readonly string[]): Promise<ServiceLevelRow[]> {
    return new ServiceLevelRepository(this.database).listByProgrammeIds(ids);
  }

  /**
   * Sets the hours of one step of one topic, on the trail. It holds for what comes to the step from
   * now on: a deadline that an author was counting on does not move.
   *
   * @throws Refusal
   */
  set(staffId: string, input: SetServiceLevelInput): Promise<ServiceLevelRow> {
    const { status, hours, topic: topicCode } = input;
    if (standardHours(status) === null) {
      throw refuseServiceLevel('STATUS_WAITS_FOR_NOBODY', { field: ['input', 'status'] });
    }
    if (hours < 1 || hours > mostHours) {
      const parameters = { most: mostHours };
      throw refuseServiceLevel('HOURS_OUT_OF_RANGE', { field: ['input', 'hours'], parameters });
    }
    return this.database.transaction(async (tx) => {
      const code = input.programmeCode ?? firstProgramme.code;
      const programme = isWellFormedCode(code)
        ? await new ProgrammeRepository(tx).findByCode(code)
        : null;
      const topics = programme
        ? await new TopicRepository(tx).listByProgrammeIds([programme.id])
        : [];
      if (!programme || !topics.some((topic) => topic.code === topicCode)) {
        throw refuseServiceLevel('TOPIC_UNKNOWN', { field: ['input', 'topic'] });
      }
      const row = { programmeId: programme.id, topicCode, status, hours };
      await new ServiceLevelRepository(tx).set(row);
      const reason = `${topicCode} ${status} ${hours} h`;
      await new DecisionService(tx, this.clock).record(
        staffId,
        'SET_SERVICE_LEVEL',
        [programme.id],
        reason,
      );
      return row;
    });
  }
}

/** Every step of every topic: its own level, or the standard. */
export function levelsOf(
  topics: readonly TopicRow[],
  own: readonly ServiceLevelRow[],
): { topicCode: string; status: ServiceLevelRow['status']; hours: number }[] {
  return topics.flatMap(({ code: topicCode }) =>
    waitingStatuses.map((status) => {
      const level = own.find((row) => row.topicCode === topicCode && row.status === status);
      return { topicCode, status, hours: level?.hours ?? standardHours(status) ?? 0 };
    }),
  );
}
