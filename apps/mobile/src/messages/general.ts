import type { Message } from '@chia-se/locale';

export const general = {
  home: { vi: 'Trang chủ', en: 'Home' },
  write: { vi: 'Góp ý', en: 'Write' },
  mine: { vi: 'Của tôi', en: 'Mine' },
  news: { vi: 'Thông báo', en: 'News' },
  me: { vi: 'Tài khoản', en: 'Account' },
  loading: { vi: 'Đang tải', en: 'Loading' },
  more: { vi: 'Xem thêm', en: 'Show more' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  back: { vi: 'Quay lại', en: 'Back' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  signInToSee: {
    vi: 'Quý khách vui lòng đăng nhập để xem mục này.',
    en: 'Sign in to see this.',
  },
  ended: {
    vi: 'Phiên đăng nhập đã kết thúc. Quý khách vui lòng đăng nhập lại.',
    en: 'The session has ended. Sign in again.',
  },
  unreachable: {
    vi: 'Chưa kết nối được. Quý khách vui lòng kiểm tra mạng rồi thử lại.',
    en: 'No connection. Check the network and try again.',
  },
  failed: {
    vi: 'Hệ thống gặp lỗi. Khi liên hệ tổng đài, Quý khách vui lòng đọc mã {incident}.',
    en: 'Something went wrong. Tell the support this code: {incident}.',
  },
  failedPlain: {
    vi: 'Hệ thống gặp lỗi. Quý khách vui lòng thử lại sau.',
    en: 'Something went wrong. Try again later.',
  },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
} satisfies Record<string, Message>;
