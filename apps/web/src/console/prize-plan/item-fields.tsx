import type { ProviderKind } from '@chia-se/client';
import { Select, TextField } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';
import { provider } from '../words.ts';
import type { ItemDraft } from './plan-draft.ts';

interface ItemFieldsProps {
  label: string;
  item: ItemDraft;
  pools: readonly { id: string; name: string }[];
  errorAt: (path: string) => string | undefined;
  onChange: (item: ItemDraft) => void;
  onRemove: () => void;
}

/** One thing of a gift of several: its names, its worth, who brings it. */
export function ItemFields({ label, item, pools, errorAt, onChange, onRemove }: ItemFieldsProps) {
  const t = useSay();
  const set = (part: Partial<ItemDraft>) => onChange({ ...item, ...part });
  return (
    <fieldset className="c-gift">
      <legend>{label}</legend>
      <div className="c-fields">
        <TextField
          label={t({ vi: 'Tên món (tiếng Việt)', en: 'Thing in Vietnamese' })}
          value={item.nameVi}
          onChange={(nameVi) => set({ nameVi })}
          error={errorAt('nameVi')}
          maxLength={120}
          required
        />
        <TextField
          label={t({ vi: 'Tên món (tiếng Anh)', en: 'Thing in English' })}
          value={item.nameEn}
          onChange={(nameEn) => set({ nameEn })}
          error={errorAt('nameEn')}
          maxLength={120}
          required
        />
        <TextField
          type="number"
          label={t({ vi: 'Trị giá món (đồng)', en: 'Worth of the thing (đồng)' })}
          value={item.value}
          onChange={(value) => set({ value })}
          error={errorAt('value')}
          min={1}
          required
        />
        <Select
          label={t({ vi: 'Cách giao món', en: 'Thing brought by' })}
          value={item.provider}
          onChange={(value) => set({ provider: value as ProviderKind })}
          options={Object.entries(provider).map(([value, words]) => ({
            value,
            label: t(words),
          }))}
        />
        {item.provider === 'VOUCHER' && (
          <Select
            label={t({ vi: 'Kho mã quà', en: 'Voucher pool' })}
            value={item.voucherPoolId}
            onChange={(voucherPoolId) => set({ voucherPoolId })}
            none={t({ vi: 'Chọn…', en: 'Choose…' })}
            options={pools.map(({ id, name }) => ({ value: id, label: name }))}
            error={errorAt('voucherPoolId')}
          />
        )}
        <button type="button" className="c-button c-quiet" onClick={onRemove}>
          {t({ vi: 'Bỏ món này', en: 'Remove this thing' })}
          <span className="c-hidden">: {label}</span>
        </button>
      </div>
    </fieldset>
  );
}
