import type { Message } from '@chia-se/locale';

interface ScreenEntry {
  path: string;
  label: Message;
  /** One of these opens it. */
  scopes: readonly string[];
}

/** What stands in the menu, in order; the first that one may open is one’s home. */
export const screens: readonly ScreenEntry[] = [
  { path: 'judging', label: { vi: 'Chấm điểm', en: 'Judging' }, scopes: ['scorecard:write'] },
  { path: 'queue', label: { vi: 'Hàng đợi', en: 'Queue' }, scopes: ['feedback:moderate'] },
  {
    path: 'clusters',
    label: { vi: 'Cụm góp ý', en: 'Clusters' },
    scopes: ['feedback:moderate'],
  },
  {
    path: 'overview',
    label: { vi: 'Tổng quan', en: 'Overview' },
    scopes: ['feedback:read', 'programme:manage'],
  },
  {
    path: 'rounds',
    label: { vi: 'Kỳ & vòng chấm', en: 'Periods & rounds' },
    scopes: ['round:manage', 'round:read'],
  },
  {
    path: 'appeals',
    label: { vi: 'Xem xét lại', en: 'Appeals' },
    scopes: ['round:manage'],
  },
  {
    path: 'prizes',
    label: { vi: 'Giải thưởng', en: 'Prizes' },
    scopes: ['programme:manage', 'award:read'],
  },
  { path: 'awards', label: { vi: 'Trao giải', en: 'Awards' }, scopes: ['award:read'] },
  {
    path: 'occasions',
    label: { vi: 'Quà theo dịp', en: 'Occasions' },
    scopes: ['award:read'],
  },
  {
    path: 'vouchers',
    label: { vi: 'Kho mã quà', en: 'Vouchers' },
    scopes: ['voucher:manage', 'award:read'],
  },
  { path: 'call', label: { vi: 'Ghi hộ', en: 'For a caller' }, scopes: ['feedback:enter'] },
  { path: 'care', label: { vi: 'Care360', en: 'Care360' }, scopes: ['subscriber:read'] },
  {
    path: 'deadlines',
    label: { vi: 'Thời hạn', en: 'Deadlines' },
    scopes: ['feedback:moderate', 'programme:manage'],
  },
  { path: 'people', label: { vi: 'Nhân sự', en: 'People' }, scopes: ['staff:manage'] },
  { path: 'trail', label: { vi: 'Nhật ký', en: 'Audit trail' }, scopes: ['staff:manage'] },
  { path: 'failed', label: { vi: 'Sự cố', en: 'Failures' }, scopes: ['event:retry'] },
];
