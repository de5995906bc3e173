import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { NotificationChoiceRow } from './notification-choice.row.ts';
import { NotificationScheduleRow } from './notification-schedule.row.ts';
import type { Schedule } from './send-time.ts';

export class NotificationPreferencesRepository {
  constructor(private readonly database: Queryable) {}

  listChoices(subscriberIds: readonly string[]): Promise<NotificationChoiceRow[]> {
    return this.database.rows(
      `select ${columns(NotificationChoiceRow, 'c')} from notification_choice c
       where c.subscriber_id = any($1)`,
      [subscriberIds],
    );
  }

  listSchedules(subscriberIds: readonly string[]): Promise<NotificationScheduleRow[]> {
    return this.database.rows(
      `select ${columns(NotificationScheduleRow, 's')} from notification_schedule s
       where s.subscriber_id = any($1)`,
      [subscriberIds],
    );
  }

  /** The last word on each kind and channel. */
  async saveChoices(choices: readonly NotificationChoiceRow[]): Promise<void> {
    await this.database.rows(
      `insert into notification_choice (subscriber_id, kind, channel, wanted)
       select * from unnest($1::uuid[], $2::text[], $3::text[], $4::boolean[])
       on conflict (subscriber_id, kind, channel) do update set wanted = excluded.wanted`,
      [
        choices.map((choice) => choice.subscriberId),
        choices.map((choice) => choice.kind),
        choices.map((choice) => choice.channel),
        choices.map((choice) => choice.wanted),
      ],
    );
  }

  async saveSchedule(subscriberId: string, schedule: Schedule): Promise<void> {
    await this.database.rows(
      `insert into notification_schedule (subscriber_id, quiet_from, quiet_until, digest_at)
       values ($1, $2, $3, $4)
       on conflict (subscriber_id) do update set quiet_from = excluded.quiet_from,
         quiet_until = excluded.quiet_until, digest_at = excluded.digest_at`,
      [subscriberId, schedule.quietFrom, schedule.quietUntil, schedule.digestAt],
    );
  }
}
