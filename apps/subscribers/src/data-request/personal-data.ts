import type { PersonalData, Transaction } from '@chia-se/subgraph-kit';
import { announceStaffMember } from '../staff-member/announce-staff-member.ts';
import { StaffMemberRepository } from '../staff-member/staff-member.repository.ts';
import { DataRequestRepository } from './data-request.repository.ts';

const recordsAtMost = 10_000;

/** What each kind of record shows to whom it is about; `$1` is the subscriber. No secret is among it. */
const held: Record<string, string> = {
  subscriber: `select member_id, display_name, language, registered_at from subscriber where id = $1`,
  numbers: `select phone_number, held_from, held_until from number_holding where subscriber_id = $1
    order by held_from`,
  owner: `select verified_at from subscription_owner where subscriber_id = $1`,
  consents: `select purpose, granted, wording_version, recorded_at from consent_entry
    where subscriber_id = $1 order by id`,
  sessions: `select started_at, ended_at from session where subscriber_id = $1 order by started_at`,
  notifications: `select kind, parameters, created_at, read_at from notification
    where subscriber_id = $1 order by id desc`,
  deliveries: `select channel, status, created_at, sent_at, delivered_at from delivery
    where subscriber_id = $1 order by id desc`,
  preferences: `select kind, channel, wanted from notification_choice where subscriber_id = $1`,
  schedule: `select quiet_from, quiet_until, digest_at from notification_schedule
    where subscriber_id = $1`,
  emailAddress: `select address, verified_at from email_address
    where subscriber_id = $1 and address <> ''`,
  browsers: `select endpoint, added_at from push_device where subscriber_id = $1`,
  requests: `select kind, requested_at, completed_at from data_request where subscriber_id = $1
    order by id`,
};

/** What goes. The consents stay: they prove what was agreed to, by ids alone; so do the requests. */
const forgotten = [
  'notification',
  'delivery',
  'notification_choice',
  'notification_schedule',
  'email_address',
  'push_device',
  'session',
  'number_holding',
  'subscription_owner',
];

export const personalData: PersonalData = {
  async collect(tx, subscriberId) {
    const record: Record<string, object[]> = {};
    for (const [kind, sql] of Object.entries(held)) {
      record[kind] = await tx.rows(`${sql} limit ${recordsAtMost}`, [subscriberId]);
    }
    return record;
  },

  async erase(tx, subscriberId) {
    const numbers = await tx.rows<{ phoneNumber: string }>(
      `select phone_number as "phoneNumber" from number_holding
       where subscriber_id = $1 and held_until is null for update`,
      [subscriberId],
    );
    for (const table of forgotten) {
      await tx.rows(`delete from ${table} where subscriber_id = $1`, [subscriberId]);
    }
    await tx.rows('update subscriber set display_name = null where id = $1', [subscriberId]);
    await new DataRequestRepository(tx).forgetExportsOf(subscriberId);
    for (const { phoneNumber } of numbers) await forgetNumber(tx, phoneNumber);
  },
};

async function forgetNumber(tx: Transaction, phoneNumber: string): Promise<void> {
  await tx.rows(`delete from sign_in_code where phone_number = $1 and sign_in_as = 'SUBSCRIBER'`, [
    phoneNumber,
  ]);
  await tx.rows('delete from sent_message where "to" = $1', [phoneNumber]);
  // Nobody's subscription is the staff member's any more.
  const member = await new StaffMemberRepository(tx).findActiveByNumber(phoneNumber);
  if (member) await announceStaffMember(tx, member);
}
