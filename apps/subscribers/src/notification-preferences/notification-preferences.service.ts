import type { Database } from '@chia-se/subgraph-kit';
import { NotificationKind } from '../notification/notification.type.ts';
import { DeliveryRepository } from '../notification-delivery/notification-delivery.repository.ts';
import { DeliveryChannel } from '../notification-delivery/notification-delivery.type.ts';
import { SubscriberRepository } from '../subscriber/subscriber.repository.ts';
import { isWantedByDefault } from './default-choices.ts';
import { refusePreferences } from './notification-preferences.errors.ts';
import type {
  ChangeNotificationPreferencesInput,
  QuietHoursInput,
} from './notification-preferences.input.ts';
import { NotificationPreferencesRepository } from './notification-preferences.repository.ts';
import type { NotificationChoice, QuietHours } from './notification-preferences.type.ts';
import { defaultSchedule, type Schedule } from './send-time.ts';

const kinds = Object.values(NotificationKind);
const channels = Object.values(DeliveryChannel);
const choicesAtMost = kinds.length * channels.length;

export interface PreferencesRow {
  subscriberId: string;
  choices: NotificationChoice[];
  quietHours: QuietHours | null;
  digestAt: string | null;
}

/** How and when subscribers are told. */
export class NotificationPreferencesService {
  constructor(private readonly database: Database) {}

  /** One for each subscriber, with what is usual where they chose nothing. */
  async list(subscriberIds: readonly string[]): Promise<PreferencesRow[]> {
    const repository = new NotificationPreferencesRepository(this.database);
    const [choices, schedules] = await Promise.all([
      repository.listChoices(subscriberIds),
      repository.listSchedules(subscriberIds),
    ]);
    const schedule = new Map(schedules.map((row) => [row.subscriberId, row]));
    const wanted = new Map(
      choices.map((c) => [`${c.subscriberId} ${c.kind} ${c.channel}`, c.wanted]),
    );
    return subscriberIds.map((subscriberId) => ({
      subscriberId,
      choices: kinds.flatMap((kind) =>
        channels.map((channel) => ({
          kind,
          channel,
          isWanted:
            wanted.get(`${subscriberId} ${kind} ${channel}`) ?? isWantedByDefault(kind, channel),
        })),
      ),
      ...shown(schedule.get(subscriberId) ?? defaultSchedule),
    }));
  }

  /** Changes what is given. What waits and is no longer wanted is taken back. */
  async change(subscriberId: string, input: ChangeNotificationPreferencesInput): Promise<void> {
    const choices = input.choices ?? [];
    if (choices.length > choicesAtMost) {
      throw refusePreferences('TOO_MANY_CHOICES', {
        field: ['input', 'choices'],
        parameters: { most: choicesAtMost },
      });
    }
    const change: Partial<Schedule> = {
      ...(input.quietHours === undefined ? {} : readQuietHours(input.quietHours)),
      ...(input.digestAt === undefined
        ? {}
        : { digestAt: readMinute(input.digestAt, ['input', 'digestAt']) }),
    };
    await this.database.transaction(async (tx) => {
      await new SubscriberRepository(tx).listForUpdate([subscriberId]);
      const repository = new NotificationPreferencesRepository(tx);
      if (Object.keys(change).length > 0) {
        const [before] = await repository.listSchedules([subscriberId]);
        await repository.saveSchedule(subscriberId, { ...(before ?? defaultSchedule), ...change });
      }
      // Of two decisions on the same thing the last one counts.
      const last = new Map(choices.map((choice) => [`${choice.kind} ${choice.channel}`, choice]));
      const rows = [...last.values()].map(({ isWanted: wanted, kind, channel }) => ({
        subscriberId,
        kind,
        channel,
        wanted,
      }));
      if (rows.length > 0) await repository.saveChoices(rows);
      const unwanted = rows.filter(({ wanted }) => !wanted);
      if (unwanted.length > 0) {
        await new DeliveryRepository(tx).skipUnwanted(subscriberId, unwanted);
      }
    });
  }
}

function readQuietHours(hours: QuietHoursInput | null) {
  const field = ['input', 'quietHours'];
  return {
    quietFrom: readMinute(hours?.from ?? null, [...field, 'from']),
    quietUntil: readMinute(hours?.until ?? null, [...field, 'until']),
  };
}

/** Minutes since midnight. @throws Refusal `TIME_INVALID` */
function readMinute(typed: string | null, field: readonly string[]): number | null {
  if (typed === null) return null;
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(typed.trim()) ?? [];
  if (hour === undefined) throw refusePreferences('TIME_INVALID', { field });
  return Number(hour) * 60 + Number(minute);
}

function shown({ quietFrom, quietUntil, digestAt }: Schedule) {
  const isQuiet = quietFrom !== null && quietUntil !== null;
  return {
    quietHours: isQuiet ? { from: clockTime(quietFrom), until: clockTime(quietUntil) } : null,
    digestAt: digestAt === null ? null : clockTime(digestAt),
  };
}

function clockTime(minute: number): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}
