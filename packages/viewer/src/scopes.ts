/** Everything that a staff member can be allowed to do. Subgraphs check scopes; roles are known to `subscribers` alone. */
export const scopes = [
  'subscriber:read',
  'subscriber:manage',
  'staff:manage',
  'event:retry',
  'programme:manage',
  'feedback:read',
  'feedback:moderate',
  'feedback:respond',
  'feedback:enter',
  'round:manage',
  'round:read',
  'scorecard:write',
  'award:read',
  'award:propose',
  'award:approve',
  'award:publish',
  'award:fulfil',
  'voucher:manage',
  'voucher:redeem',
] as const;

export type Scope = (typeof scopes)[number];
