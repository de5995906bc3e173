import { StaffRole, scopesOf } from '@chia-se/subscribers';
import { anonymous, staffViewer, subscriberViewer, type Viewer } from '@chia-se/viewer';

const id = (last: string) => `019a0000-0000-7000-8000-${last.padStart(12, '0')}`;

/** Somebody of each kind, by the names that documented operations use for roles. */
export const people: Readonly<Record<string, Viewer>> = {
  ANYONE: anonymous,
  SUBSCRIBER: subscriberViewer(id('1'), id('2')),
  ...Object.fromEntries(
    Object.values(StaffRole).map((role, n) => [role, staffViewer(id(`a${n}`), scopesOf([role]))]),
  ),
};
