import { useQuery } from '@apollo/client/react';
import { ConsoleVoucherPoolsDocument } from '@chia-se/client';
import { TextField } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { GiftFields } from '../prize-plan/gift-fields.tsx';
import { newGift } from '../prize-plan/plan-draft.ts';
import type { DraftProps } from './occasion-fields.tsx';

/** What each recipient may choose from, how many there are, and what all may cost. */
export function OccasionGift({ draft, errorAt, onChange }: DraftProps) {
  const t = useSay();
  const { dong } = useFormat();
  const { data } = useQuery(ConsoleVoucherPoolsDocument);
  const pools = data?.voucherPools.edges.map(({ node }) => node) ?? [];
  const { gifts } = draft;
  return (
    <>
      <div className="c-fields">
        <TextField
          label={t({ vi: 'Tên phần quà (tiếng Việt)', en: 'What each gets, in Vietnamese' })}
          value={draft.giftNameVi}
          onChange={(giftNameVi) => onChange({ giftNameVi })}
          error={errorAt('gift.nameVi')}
          maxLength={120}
          required
        />
        <TextField
          label={t({ vi: 'Tên phần quà (tiếng Anh)', en: 'What each gets, in English' })}
          value={draft.giftNameEn}
          onChange={(giftNameEn) => onChange({ giftNameEn })}
          error={errorAt('gift.nameEn')}
          maxLength={120}
          required
        />
      </div>
      <div className="c-fields">
        <TextField
          type="number"
          label={t({ vi: 'Trị giá một phần (đồng)', en: 'Worth of one (đồng)' })}
          hint={dong(Number(draft.value) || 0)}
          value={draft.value}
          onChange={(value) => onChange({ value })}
          error={errorAt('gift.value')}
          min={1}
          required
        />
        <TextField
          type="number"
          label={t({ vi: 'Số phần quà', en: 'How many there are' })}
          value={draft.quantity}
          onChange={(quantity) => onChange({ quantity })}
          error={errorAt('gift.quantity')}
          min={1}
          required
        />
        <TextField
          type="number"
          label={t({ vi: 'Ngân sách (đồng)', en: 'Budget (đồng)' })}
          hint={dong(Number(draft.budget) || 0)}
          value={draft.budget}
          onChange={(budget) => onChange({ budget })}
          error={errorAt('budget')}
          min={1}
          required
        />
      </div>
      <h3>{t({ vi: 'Quà để chọn', en: 'Gifts to choose from' })}</h3>
      {errorAt('gift.giftOptions') && <p className="c-error">{errorAt('gift.giftOptions')}</p>}
      {gifts.map((gift, index) => (
        <GiftFields
          key={gift.key}
          label={t({ vi: 'Quà {n}', en: 'Gift {n}' }, { n: index + 1 })}
          gift={gift}
          pools={pools}
          errorAt={(path) => errorAt(`gift.giftOptions.${index}${path ? `.${path}` : ''}`)}
          onChange={(changed) =>
            onChange({ gifts: gifts.map((one) => (one === gift ? changed : one)) })
          }
          onRemove={
            gifts.length > 1
              ? () => onChange({ gifts: gifts.filter((one) => one !== gift) })
              : undefined
          }
        />
      ))}
      <button
        type="button"
        className="c-button c-quiet"
        disabled={gifts.length >= 10}
        onClick={() => onChange({ gifts: [...gifts, newGift()] })}
      >
        {t({ vi: '+ Thêm quà', en: '+ Add a gift' })}
      </button>
    </>
  );
}
