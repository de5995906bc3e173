import type { SubscribersContext } from '../subscribers-context.ts';
import type { StaffMemberRow } from './staff-member.row.ts';

export function staffMemberReference(
  { id }: { id: string },
  context: SubscribersContext,
): Promise<StaffMemberRow | null> {
  return context.staffMemberById.load(id);
}
