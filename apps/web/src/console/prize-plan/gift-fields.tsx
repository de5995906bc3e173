import type { ProviderKind } from '@chia-se/client';
import { Select, TextField } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';
import { provider } from '../words.ts';
import { ItemFields } from './item-fields.tsx';
import { type GiftDraft, newItem } from './plan-draft.ts';

interface GiftFieldsProps {
  label: string;
  gift: GiftDraft;
  pools: readonly { id: string; name: string }[];
  errorAt: (path: string) => string | undefined;
  onChange: (gift: GiftDraft) => void;
  onRemove?: (() => void) | undefined;
}

/** One gift that a winner may choose: its names, who brings it, and what that needs. */
export function GiftFields({ label, gift, pools, errorAt, onChange, onRemove }: GiftFieldsProps) {
  const t = useSay();
  const single = gift.items.length === 0;
  const set = (part: Partial<GiftDraft>) => onChange({ ...gift, ...part });
  return (
    <fieldset className="c-gift">
      <legend className="c-hidden">{label}</legend>
      {errorAt('') && <p className="c-error">{errorAt('')}</p>}
      <div className="c-fields">
        <TextField
          label={t({ vi: 'Tên quà (tiếng Việt)', en: 'Gift in Vietnamese' })}
          value={gift.nameVi}
          onChange={(nameVi) => set({ nameVi })}
          error={errorAt('nameVi')}
          maxLength={120}
          required
        />
        <TextField
          label={t({ vi: 'Tên quà (tiếng Anh)', en: 'Gift in English' })}
          value={gift.nameEn}
          onChange={(nameEn) => set({ nameEn })}
          error={errorAt('nameEn')}
          maxLength={120}
          required
        />
        {single && (
          <Select
            label={t({ vi: 'Cách giao', en: 'Brought by' })}
            value={gift.provider}
            onChange={(value) => set({ provider: value as ProviderKind })}
            options={Object.entries(provider).map(([value, words]) => ({
              value,
              label: t(words),
            }))}
          />
        )}
        {single && gift.provider === 'TOP_UP' && (
          <TextField
            type="number"
            label={t({ vi: 'Số tiền nạp (đồng)', en: 'Amount (đồng)' })}
            value={gift.faceValue}
            onChange={(faceValue) => set({ faceValue })}
            error={errorAt('faceValue')}
            min={1}
            required
          />
        )}
        {single && gift.provider === 'VOUCHER' && (
          <Select
            label={t({ vi: 'Kho mã quà', en: 'Voucher pool' })}
            value={gift.voucherPoolId}
            onChange={(voucherPoolId) => set({ voucherPoolId })}
            none={t({ vi: 'Chọn…', en: 'Choose…' })}
            options={pools.map(({ id, name }) => ({ value: id, label: name }))}
            error={errorAt('voucherPoolId')}
          />
        )}
        {onRemove && (
          <button type="button" className="c-button c-quiet" onClick={onRemove}>
            {t({ vi: 'Bỏ quà này', en: 'Remove this gift' })}
            <span className="c-hidden">: {label}</span>
          </button>
        )}
      </div>
      {errorAt('items') && <p className="c-error">{errorAt('items')}</p>}
      {gift.items.map((item, index) => (
        <ItemFields
          key={item.key}
          label={t({ vi: 'Món {n}', en: 'Thing {n}' }, { n: index + 1 })}
          item={item}
          pools={pools}
          errorAt={(path) => errorAt(`items.${index}.${path}`)}
          onChange={(changed) =>
            set({ items: gift.items.map((one) => (one === item ? changed : one)) })
          }
          onRemove={() => set({ items: gift.items.filter((one) => one !== item) })}
        />
      ))}
      {gift.items.length < 5 && (
        <button
          type="button"
          className="c-button c-quiet"
          onClick={() => set({ items: [...gift.items, ...(single ? [newItem()] : []), newItem()] })}
        >
          {single
            ? t({ vi: '+ Quà gồm nhiều món', en: '+ Several things' })
            : t({ vi: '+ Thêm món', en: '+ Add a thing' })}
          <span className="c-hidden">: {label}</span>
        </button>
      )}
    </fieldset>
  );
}
