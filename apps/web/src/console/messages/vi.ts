export default {
  title: 'Bàn làm việc',
  signInFirst: 'Đăng nhập để vào bàn làm việc.',
} as const;
