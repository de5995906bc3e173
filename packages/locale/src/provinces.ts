import type { Message } from './message.ts';

/**
 * The 34 provinces and centrally-run cities since 2025-07-01 (Resolution 202/2025/QH15), by the
 * two-digit code of Decision 19/2025/QĐ-TTg. Engines list keys such as `11` before `01`: sort by name,
 * with `compareVietnamese`, for a list that people choose from.
 */
export const provinces: Readonly<Record<string, Message>> = {
  '01': { vi: 'Thành phố Hà Nội', en: 'Hanoi' },
  '04': { vi: 'Cao Bằng', en: 'Cao Bang' },
  '08': { vi: 'Tuyên Quang', en: 'Tuyen Quang' },
  '11': { vi: 'Điện Biên', en: 'Dien Bien' },
  '12': { vi: 'Lai Châu', en: 'Lai Chau' },
  '14': { vi: 'Sơn La', en: 'Son La' },
  '15': { vi: 'Lào Cai', en: 'Lao Cai' },
  '19': { vi: 'Thái Nguyên', en: 'Thai Nguyen' },
  '20': { vi: 'Lạng Sơn', en: 'Lang Son' },
  '22': { vi: 'Quảng Ninh', en: 'Quang Ninh' },
  '24': { vi: 'Bắc Ninh', en: 'Bac Ninh' },
  '25': { vi: 'Phú Thọ', en: 'Phu Tho' },
  '31': { vi: 'Thành phố Hải Phòng', en: 'Hai Phong' },
  '33': { vi: 'Hưng Yên', en: 'Hung Yen' },
  '37': { vi: 'Ninh Bình', en: 'Ninh Binh' },
  '38': { vi: 'Thanh Hóa', en: 'Thanh Hoa' },
  '40': { vi: 'Nghệ An', en: 'Nghe An' },
  '42': { vi: 'Hà Tĩnh', en: 'Ha Tinh' },
  '44': { vi: 'Quảng Trị', en: 'Quang Tri' },
  '46': { vi: 'Thành phố Huế', en: 'Hue' },
  '48': { vi: 'Thành phố Đà Nẵng', en: 'Da Nang' },
  '51': { vi: 'Quảng Ngãi', en: 'Quang Ngai' },
  '52': { vi: 'Gia Lai', en: 'Gia Lai' },
  '56': { vi: 'Khánh Hòa', en: 'Khanh Hoa' },
  '66': { vi: 'Đắk Lắk', en: 'Dak Lak' },
  '68': { vi: 'Lâm Đồng', en: 'Lam Dong' },
  '75': { vi: 'Đồng Nai', en: 'Dong Nai' },
  '79': { vi: 'Thành phố Hồ Chí Minh', en: 'Ho Chi Minh City' },
  '80': { vi: 'Tây Ninh', en: 'Tay Ninh' },
  '82': { vi: 'Đồng Tháp', en: 'Dong Thap' },
  '86': { vi: 'Vĩnh Long', en: 'Vinh Long' },
  '91': { vi: 'An Giang', en: 'An Giang' },
  '92': { vi: 'Thành phố Cần Thơ', en: 'Can Tho' },
  '96': { vi: 'Cà Mau', en: 'Ca Mau' },
};

/** Whether a two-digit code is one of today's provinces; those merged away are not. */
export function isProvince(code: string): boolean {
  return Object.hasOwn(provinces, code);
}
