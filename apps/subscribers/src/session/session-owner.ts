import type { Queryable } from '@chia-se/subgraph-kit';
import { staffViewer, subscriberViewer, type Viewer } from '@chia-se/viewer';
import { StaffMemberRepository } from '../staff-member/staff-member.repository.ts';
import type { StaffMemberRow } from '../staff-member/staff-member.row.ts';
import { scopesOf } from '../staff-member/staff-roles.ts';
import { SubscriberRepository } from '../subscriber/subscriber.repository.ts';
import type { SubscriberRow } from '../subscriber/subscriber.row.ts';
import type { SessionRow } from './session.row.ts';

/** Whose a session is. */
export type SessionOwner = Pick<SessionRow, 'subscriberId' | 'staffMemberId'>;

/** The owner of a session as they stand today: roles are read anew; `null` for who is there no more. */
export async function viewerOf(
  database: Queryable,
  { staffMemberId, subscriberId }: SessionOwner,
): Promise<Viewer | null> {
  if (staffMemberId !== null) {
    const member = await new StaffMemberRepository(database).find(staffMemberId);
    return member?.active ? viewerOfStaff(member) : null;
  }
  const [subscriber] = await new SubscriberRepository(database).listByIds([subscriberId ?? '']);
  return subscriber ? viewerOfSubscriber(subscriber) : null;
}

export function viewerOfStaff({ id, roles }: StaffMemberRow): Viewer {
  return staffViewer(id, scopesOf(roles));
}

export function viewerOfSubscriber({ id, memberId }: SubscriberRow): Viewer {
  return subscriberViewer(id, memberId);
}
