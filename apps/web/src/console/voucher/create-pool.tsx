import { CreateVoucherPoolDocument, type VoucherSource } from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Select, TextField } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';

/** A new pool, with a key of its own. */
export function CreatePool({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const t = useSay();
  const create = useDeed(CreateVoucherPoolDocument);
  const [name, setName] = useState('');
  const [source, setSource] = useState<VoucherSource>('IMPORTED');
  const [faceValue, setFaceValue] = useState('');
  const [lowStockAt, setLowStockAt] = useState('10');
  const submit = async () => {
    const done = await create.run(
      {
        input: {
          name,
          source,
          faceValue: Number(faceValue),
          lowStockAt: Number(lowStockAt),
        },
      },
      t({ vi: 'Đã tạo kho mã quà.', en: 'The pool is made.' }),
    );
    if (done) onDone();
  };
  return (
    <Dialog title={t({ vi: 'Tạo kho mã quà', en: 'New voucher pool' })} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {create.errors.map(({ message }) => (
          <p key={message} className="c-error">
            {message}
          </p>
        ))}
        <TextField
          label={t({ vi: 'Tên kho', en: 'Name' })}
          value={name}
          onChange={setName}
          maxLength={120}
          required
        />
        <Select
          label={t({ vi: 'Nguồn mã', en: 'Codes come from' })}
          value={source}
          onChange={(value) => setSource(value as VoucherSource)}
          options={[
            { value: 'IMPORTED', label: t({ vi: 'Đối tác cấp', en: 'A partner' }) },
            { value: 'GENERATED', label: t({ vi: 'Hệ thống tạo', en: 'Made here' }) },
          ]}
        />
        <TextField
          type="number"
          label={t({ vi: 'Mệnh giá một mã (đồng)', en: 'Worth of a code (đồng)' })}
          value={faceValue}
          onChange={setFaceValue}
          min={1}
          required
        />
        <TextField
          type="number"
          label={t({ vi: 'Báo sắp hết khi còn', en: 'Warn at this many free codes' })}
          value={lowStockAt}
          onChange={setLowStockAt}
          min={0}
          required
        />
        <div className="c-actions">
          <button type="button" className="c-button" onClick={onClose}>
            {t({ vi: 'Quay lại', en: 'Go back' })}
          </button>
          <button type="submit" className="c-button c-primary" disabled={create.pending}>
            {t({ vi: 'Tạo kho', en: 'New pool' })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
