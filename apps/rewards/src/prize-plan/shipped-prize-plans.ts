import { formatDong } from '@chia-se/locale';
import { PrizeLevel } from '../prize/prize.type.ts';
import { ProviderKind } from '../provider/gift-provider.ts';
import type { PrizeDraft, PrizePlanDraft } from './prize-plan-draft.ts';

/**
 * The prizes of the launch year. For the months the announcement names the things and leaves out
 * what they are worth and how many there are; values, counts, levels and colours below are ours
 * until a programme manager changes them.
 */
const monthly = plan(
  {
    vi: 'Giải thưởng tháng. Giá trị, số lượng, thứ hạng và lựa chọn màu là mức mặc định của hệ thống, chưa có trong thể lệ công bố; người quản lý chương trình thay đổi được cho đến khi có đề xuất trao giải.',
    en: 'Prizes of a month. Values, counts, levels and choices of colour are defaults of this platform, since the announcement does not give them; programme managers can change them until awards are proposed.',
  },
  [
    {
      level: PrizeLevel.FIRST,
      nameVi: 'Điện thoại Samsung Galaxy M20',
      nameEn: 'Samsung Galaxy M20 phone',
      value: 4_990_000,
      quantity: 1,
      giftOptions: [
        { nameVi: 'Samsung Galaxy M20, màu xanh', nameEn: 'Samsung Galaxy M20, blue' },
        { nameVi: 'Samsung Galaxy M20, màu đen', nameEn: 'Samsung Galaxy M20, black' },
      ],
    },
    {
      level: PrizeLevel.SECOND,
      nameVi: 'Loa Sony SRS-XB21',
      nameEn: 'Sony SRS-XB21 speaker',
      value: 2_490_000,
      quantity: 2,
      giftOptions: [
        { nameVi: 'Sony SRS-XB21, màu đen', nameEn: 'Sony SRS-XB21, black' },
        { nameVi: 'Sony SRS-XB21, màu xanh', nameEn: 'Sony SRS-XB21, blue' },
      ],
    },
    {
      level: PrizeLevel.THIRD,
      nameVi: 'Pin sạc dự phòng Anker PowerCore',
      nameEn: 'Anker PowerCore power bank',
      value: 700_000,
      quantity: 5,
      giftOptions: [{ nameVi: 'Anker PowerCore', nameEn: 'Anker PowerCore' }],
    },
    {
      level: PrizeLevel.ENCOURAGEMENT,
      nameVi: 'Sản phẩm, dịch vụ của nhà mạng',
      nameEn: 'Products and services of the carrier',
      value: 200_000,
      quantity: 10,
      giftOptions: [
        {
          nameVi: 'Thẻ nạp 200.000 ₫',
          nameEn: 'Phone card of 200,000 ₫',
          provider: ProviderKind.TOP_UP,
          faceValue: 200_000,
        },
        { nameVi: 'Gói dữ liệu trị giá 200.000 ₫', nameEn: 'Data package worth 200,000 ₫' },
      ],
    },
  ],
);

/** As announced, values and counts included; what a prize and its card leave is what the thing is worth. */
const yearly = plan(
  { vi: 'Giải thưởng năm, theo thể lệ công bố.', en: 'Prizes of the year, as announced.' },
  [
    {
      level: PrizeLevel.DIAMOND,
      nameVi: 'Giải Kim cương',
      nameEn: 'Diamond prize',
      value: 10_000_000,
      quantity: 1,
      giftOptions: [
        {
          nameVi: 'iPad WiFi 32GB và thẻ nạp 200.000 ₫',
          nameEn: 'iPad WiFi 32GB and a phone card of 200,000 ₫',
          items: withPhoneCard('iPad WiFi 32GB', 'iPad WiFi 32GB', 9_800_000, 200_000),
        },
      ],
    },
    {
      level: PrizeLevel.GOLD,
      nameVi: 'Giải Vàng',
      nameEn: 'Gold prize',
      value: 8_000_000,
      quantity: 2,
      giftOptions: [
        {
          nameVi: 'Điện thoại Samsung Galaxy S9 và thẻ nạp 100.000 ₫',
          nameEn: 'Samsung Galaxy S9 phone and a phone card of 100,000 ₫',
          items: withPhoneCard(
            'Điện thoại Samsung Galaxy S9',
            'Samsung Galaxy S9 phone',
            7_900_000,
            100_000,
          ),
        },
      ],
    },
    {
      level: PrizeLevel.SILVER,
      nameVi: 'Giải Bạc',
      nameEn: 'Silver prize',
      value: 5_000_000,
      quantity: 3,
      giftOptions: [
        {
          nameVi: 'Máy ảnh Fujifilm Instax SQUARE SQ10',
          nameEn: 'Fujifilm Instax SQUARE SQ10 camera',
        },
      ],
    },
  ],
);

/**
 * The plan that a period begins with, by the form of its code: `2026-11` is a month, `2026` a year.
 *
 * @returns `null` for a code of another form: a programme manager then makes the plan
 */
export function shippedPrizePlan(periodCode: string): PrizePlanDraft | null {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(periodCode)) return monthly;
  if (/^\d{4}$/.test(periodCode)) return yearly;
  return null;
}

function withPhoneCard(nameVi: string, nameEn: string, value: number, card: number) {
  return [
    { nameVi, nameEn, value },
    {
      nameVi: `Thẻ nạp ${formatDong(card, 'vi')}`,
      nameEn: `Phone card of ${formatDong(card, 'en')}`,
      value: card,
      provider: ProviderKind.TOP_UP,
    },
  ];
}

function plan(
  description: { vi: string; en: string },
  prizes: readonly PrizeDraft[],
): PrizePlanDraft {
  return {
    descriptionVi: description.vi,
    descriptionEn: description.en,
    budget: prizes.reduce((sum, { value, quantity }) => sum + value * quantity, 0),
    winsPerSubscriber: 1,
    prizes,
  };
}
