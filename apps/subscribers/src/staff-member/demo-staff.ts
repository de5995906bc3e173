import { parsePhoneNumber } from '@chia-se/locale';
import type { StaffMemberService } from './staff-member.service.ts';
import { StaffRole } from './staff-roles.ts';

export interface DemoStaffMember {
  name: string;
  phoneNumber: string;
  roles: StaffRole[];
}

const panelNames = [
  'Nguyễn Thị Hạnh',
  'Trần Quốc Bảo',
  'Lê Minh Châu',
  'Phạm Gia Huy',
  'Hoàng Thu Trang',
  'Vũ Đức Long',
];

/** Who is there on a platform that was just started, under well-known numbers. Development only. */
export const demoStaff: readonly DemoStaffMember[] = [
  { name: 'Đỗ Thanh Tâm', phoneNumber: '0938000001', roles: [StaffRole.MODERATOR] },
  { name: 'Bùi Khánh Linh', phoneNumber: '0938000002', roles: [StaffRole.PROGRAMME_MANAGER] },
  { name: 'Ngô Hải Đăng', phoneNumber: '0938000003', roles: [StaffRole.PROGRAMME_MANAGER] },
  { name: 'Lý Mai Phương', phoneNumber: '0938000004', roles: [StaffRole.APPROVER] },
  { name: 'Đinh Công Sơn', phoneNumber: '0938000005', roles: [StaffRole.FULFILMENT] },
  { name: 'Trịnh Thế Vinh', phoneNumber: '0938000006', roles: [StaffRole.ADMIN] },
  ...panelNames.map((name, n) => ({
    name,
    phoneNumber: `09380001${String(n + 1).padStart(2, '0')}`,
    roles: [StaffRole.JUDGE],
  })),
];

/** Appoints whoever is missing; a second start changes nothing. */
export async function appointMissing(
  staff: StaffMemberService,
  people: readonly DemoStaffMember[],
): Promise<void> {
  for (const person of people) {
    const phoneNumber = parsePhoneNumber(person.phoneNumber);
    if (!phoneNumber) throw new Error(`${person.phoneNumber} is no mobile number.`);
    if (!(await staff.findActiveByNumber(phoneNumber))) await staff.add(person, null);
  }
}
