import type { PrizeLevel } from '@chia-se/client';
import { Select, TextField } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';
import { prizeLevel } from '../words.ts';
import { GiftFields } from './gift-fields.tsx';
import { newGift, type PrizeDraft } from './plan-draft.ts';

interface PrizeFieldsProps {
  place: number;
  last: boolean;
  prize: PrizeDraft;
  pools: readonly { id: string; name: string }[];
  /** The refusal of one field, by its path below the prize. */
  errorAt: (path: string) => string | undefined;
  onChange: (prize: PrizeDraft) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One prize of a plan in writing: its rank, worth and number, and what a winner may choose. */
export function PrizeFields(props: PrizeFieldsProps) {
  const { place, last, prize, pools, errorAt, onChange, onMove, onRemove } = props;
  const t = useSay();
  const set = (part: Partial<PrizeDraft>) => onChange({ ...prize, ...part });
  const name = t({ vi: 'Giải {place}', en: 'Prize {place}' }, { place });
  return (
    <fieldset className="c-card c-spaced c-prize">
      <legend>
        {name}
        {prize.nameVi ? `: ${prize.nameVi}` : ''}
      </legend>
      <div className="c-fields">
        <Select
          label={t({ vi: 'Hạng giải', en: 'Level' })}
          value={prize.level}
          onChange={(level) => set({ level: level as PrizeLevel })}
          options={Object.entries(prizeLevel).map(([value, label]) => ({
            value,
            label: t(label),
          }))}
        />
        <TextField
          type="number"
          label={t({ vi: 'Trị giá một giải (đồng)', en: 'Worth of one (đồng)' })}
          value={prize.value}
          onChange={(value) => set({ value })}
          error={errorAt('value')}
          min={1}
          required
        />
        <TextField
          type="number"
          label={t({ vi: 'Số lượng', en: 'Quantity' })}
          value={prize.quantity}
          onChange={(quantity) => set({ quantity })}
          error={errorAt('quantity')}
          min={1}
          required
        />
        <TextField
          label={t({ vi: 'Tên tiếng Việt', en: 'Name in Vietnamese' })}
          value={prize.nameVi}
          onChange={(nameVi) => set({ nameVi })}
          error={errorAt('nameVi')}
          maxLength={120}
          required
        />
        <TextField
          label={t({ vi: 'Tên tiếng Anh', en: 'Name in English' })}
          value={prize.nameEn}
          onChange={(nameEn) => set({ nameEn })}
          error={errorAt('nameEn')}
          maxLength={120}
          required
        />
      </div>
      <p>
        <strong>{t({ vi: 'Quà để chọn', en: 'Gifts to choose from' })}</strong>
      </p>
      {prize.gifts.map((gift, index) => (
        <GiftFields
          key={gift.key}
          label={t(
            { vi: 'Quà {n} của giải {place}', en: 'Gift {n} of prize {place}' },
            { n: index + 1, place },
          )}
          gift={gift}
          pools={pools}
          errorAt={(path) => errorAt(`giftOptions.${index}${path ? `.${path}` : ''}`)}
          onChange={(changed) =>
            set({ gifts: prize.gifts.map((one) => (one === gift ? changed : one)) })
          }
          onRemove={
            prize.gifts.length > 1
              ? () => set({ gifts: prize.gifts.filter((one) => one !== gift) })
              : undefined
          }
        />
      ))}
      {errorAt('giftOptions') && <p className="c-error">{errorAt('giftOptions')}</p>}
      <div className="c-row">
        <button
          type="button"
          className="c-button"
          onClick={() => set({ gifts: [...prize.gifts, newGift()] })}
        >
          {t({ vi: '+ Thêm quà', en: '+ Add a gift' })}
        </button>
        <button
          type="button"
          className="c-button c-quiet"
          aria-label={t({ vi: 'Lên: {name}', en: 'Up: {name}' }, { name })}
          disabled={place === 1}
          onClick={() => onMove(-1)}
        >
          {t({ vi: 'Lên', en: 'Up' })}
        </button>
        <button
          type="button"
          className="c-button c-quiet"
          aria-label={t({ vi: 'Xuống: {name}', en: 'Down: {name}' }, { name })}
          disabled={last}
          onClick={() => onMove(1)}
        >
          {t({ vi: 'Xuống', en: 'Down' })}
        </button>
        <button
          type="button"
          className="c-button c-quiet"
          aria-label={t({ vi: 'Bỏ giải này: {name}', en: 'Remove this prize: {name}' }, { name })}
          disabled={place === 1 && last}
          onClick={onRemove}
        >
          {t({ vi: 'Bỏ giải này', en: 'Remove this prize' })}
        </button>
      </div>
    </fieldset>
  );
}
