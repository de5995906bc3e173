import { refusals } from '@chia-se/subgraph-kit';

export const refusePreferences = refusals({
  TIME_INVALID: {
    vi: 'Giờ phải có dạng như 08:00 hoặc 22:30.',
    en: 'A time must look like 08:00 or 22:30.',
  },
  TOO_MANY_CHOICES: {
    vi: 'Mỗi lần chỉ thay đổi được tối đa {most} lựa chọn.',
    en: 'At most {most} choices can change at once.',
  },
});
