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
  'Đặng Ngọc Ánh',
  'Bùi Tiến Dũng',
  'Đỗ Phương Thảo',
  'Hồ Anh Tuấn',
  'Ngô Bích Ngọc',
  'Dương Quang Hải',
  'Lý Thanh Hương',
  'Phan Văn Khoa',
  'Võ Hồng Nhung',
  'Trương Nhật Minh',
  'Huỳnh Kim Oanh',
  'Mai Xuân Phúc',
  'Tạ Thuỳ Linh',
  'Cao Việt Cường',
  'Lâm Diệu Hiền',
  'Đinh Trọng Nghĩa',
  'Châu Mỹ Duyên',
  'Tô Thành Đạt',
];

/**
 * Who is there on a platform that was just started, under well-known numbers; development only. Two
 * programme managers, since whoever proposes awards can't publish them; 24 judges, `0938000101` on.
 */
export const demoStaff: readonly DemoStaffMember[] = [
  { name: 'Đỗ Thanh Tâm', phoneNumber: '0938000001', roles: [StaffRole.MODERATOR] },
  { name: 'Bùi Khánh Linh', phoneNumber: '0938000002', roles: [StaffRole.PROGRAMME_MANAGER] },
  { name: 'Ngô Hải Đăng', phoneNumber: '0938000003', roles: [StaffRole.PROGRAMME_MANAGER] },
  { name: 'Lý Mai Phương', phoneNumber: '0938000004', roles: [StaffRole.APPROVER] },
  { name: 'Đinh Công Sơn', phoneNumber: '0938000005', roles: [StaffRole.FULFILMENT] },
  { name: 'Trịnh Thế Vinh', phoneNumber: '0938000006', roles: [StaffRole.ADMIN] },
  { name: 'Hà Bảo Ngân', phoneNumber: '0938000007', roles: [StaffRole.CALL_CENTRE] },
  ...panelNames.map((name, n) => ({
    name,
    phoneNumber: `09380001${String(n + 1).padStart(2, '0')}`,
    roles: [StaffRole.JUDGE],
  })),
];
