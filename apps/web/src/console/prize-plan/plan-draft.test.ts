import { expect, test } from '@jest/globals';
import { draftOf, inputOf, type Plan, worthOf } from './plan-draft.ts';

const plan = {
  winsPerSubscriber: 1,
  budget: 41_000_000,
  descriptionVi: 'Giải năm',
  descriptionEn: 'Of the year',
  prizes: [
    {
      level: 'GOLD',
      name: 'Galaxy S9',
      nameVi: 'Điện thoại Galaxy S9',
      nameEn: 'Galaxy S9',
      value: 8_000_000,
      quantity: 2,
      giftOptions: [
        {
          name: 'Máy',
          nameVi: 'Máy',
          nameEn: 'Phone',
          provider: 'COURIER',
          faceValue: null,
          voucherPoolId: null,
          items: [],
        },
        {
          name: 'Thẻ',
          nameVi: 'Thẻ',
          nameEn: 'Card',
          provider: 'TOP_UP',
          faceValue: 8_000_000,
          voucherPoolId: null,
          items: [],
        },
        {
          name: 'Máy và thẻ',
          nameVi: 'Máy và thẻ',
          nameEn: 'Phone and card',
          provider: 'COURIER',
          faceValue: null,
          voucherPoolId: null,
          items: [
            { nameVi: 'Máy', nameEn: 'Phone', value: 7_900_000, provider: 'COURIER' },
            { nameVi: 'Thẻ', nameEn: 'Card', value: 100_000, provider: 'TOP_UP' },
          ],
        },
      ],
    },
  ],
} as unknown as Plan;

test('a plan that nobody changed is sent as it came', () => {
  expect(inputOf(draftOf(plan))).toEqual({
    winsPerSubscriber: 1,
    budget: 41_000_000,
    descriptionVi: 'Giải năm',
    descriptionEn: 'Of the year',
    prizes: [
      {
        level: 'GOLD',
        nameVi: 'Điện thoại Galaxy S9',
        nameEn: 'Galaxy S9',
        value: 8_000_000,
        quantity: 2,
        giftOptions: [
          {
            nameVi: 'Máy',
            nameEn: 'Phone',
            provider: 'COURIER',
            faceValue: null,
            voucherPoolId: null,
          },
          {
            nameVi: 'Thẻ',
            nameEn: 'Card',
            provider: 'TOP_UP',
            faceValue: 8_000_000,
            voucherPoolId: null,
          },
          {
            nameVi: 'Máy và thẻ',
            nameEn: 'Phone and card',
            items: [
              {
                nameVi: 'Máy',
                nameEn: 'Phone',
                value: 7_900_000,
                provider: 'COURIER',
                voucherPoolId: null,
              },
              {
                nameVi: 'Thẻ',
                nameEn: 'Card',
                value: 100_000,
                provider: 'TOP_UP',
                voucherPoolId: null,
              },
            ],
          },
        ],
      },
    ],
  });
});

test('counts what all prizes are worth, and nothing for what is no whole number', () => {
  const draft = draftOf(plan);
  expect(worthOf(draft)).toBe(16_000_000);
  const [prize] = draft.prizes;
  expect(worthOf({ ...draft, prizes: [{ ...prize!, value: '1.5' }] })).toBe(0);
});
