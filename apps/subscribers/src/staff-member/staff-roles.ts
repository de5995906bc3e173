import type { Scope } from '@chia-se/viewer';
import { registerEnumType } from 'type-graphql';

export enum StaffRole {
  MODERATOR = 'MODERATOR',
  CALL_CENTRE = 'CALL_CENTRE',
  JUDGE = 'JUDGE',
  PROGRAMME_MANAGER = 'PROGRAMME_MANAGER',
  APPROVER = 'APPROVER',
  FULFILMENT = 'FULFILMENT',
  ADMIN = 'ADMIN',
}

registerEnumType(StaffRole, {
  name: 'StaffRole',
  description: 'What somebody does for the programme. A person may have several.',
  valuesConfig: {
    MODERATOR: { description: 'Screens opinions and answers them.' },
    CALL_CENTRE: { description: 'Writes opinions down for subscribers who call.' },
    JUDGE: { description: 'Scores opinions without learning who wrote them.' },
    PROGRAMME_MANAGER: { description: 'Opens periods and rounds, proposes or publishes awards.' },
    APPROVER: { description: 'Approves awards that somebody else proposed.' },
    FULFILMENT: { description: 'Hands gifts over.' },
    ADMIN: { description: 'Appoints staff and looks after the platform.' },
  },
});

const scopesByRole: Record<StaffRole, readonly Scope[]> = {
  MODERATOR: [
    'feedback:read',
    'feedback:moderate',
    'feedback:respond',
    'feedback:enter',
    'subscriber:read',
  ],
  CALL_CENTRE: ['feedback:enter', 'subscriber:read'],
  JUDGE: ['scorecard:write'],
  PROGRAMME_MANAGER: [
    'programme:manage',
    'round:manage',
    'round:read',
    'award:propose',
    'award:publish',
    'award:read',
    'feedback:read',
  ],
  APPROVER: ['award:approve', 'award:publish', 'award:read', 'round:read'],
  FULFILMENT: ['award:fulfil', 'award:read', 'voucher:redeem'],
  ADMIN: [
    'staff:manage',
    'event:retry',
    'subscriber:manage',
    'subscriber:read',
    'feedback:read',
    'award:read',
    'round:read',
    'programme:manage',
    'voucher:manage',
  ],
};

/** What a person with these roles may do. The only place where roles become scopes. */
export function scopesOf(roles: readonly StaffRole[]): Scope[] {
  return [...new Set(roles.flatMap((role) => scopesByRole[role]))].sort();
}
