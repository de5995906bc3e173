import { GenerateVouchersDocument, ImportVouchersDocument } from '@chia-se/client';
import { startOfLocalDay } from '@chia-se/locale';
import { type FormEvent, useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Meter } from '../parts/meter.tsx';
import { useTell } from '../parts/notices.tsx';
import { CodesFile } from './codes-file.tsx';
import type { Pool } from './pools-screen.tsx';

/** As many as the graph takes at once. */
const atOnce = 1_000;

/** New codes in a pool, as a batch: from a partner’s file, or made here. Sending a file again is safe. */
export function AddCodes({ pool, onClose }: { pool: Pool; onClose: () => void }) {
  const t = useSay();
  const tell = useTell();
  const { number } = useFormat();
  const imports = useDeed(ImportVouchersDocument);
  const generates = useDeed(GenerateVouchersDocument);
  const [batch, setBatch] = useState('');
  const [expires, setExpires] = useState('');
  const [count, setCount] = useState('100');
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [sent, setSent] = useState<number | null>(null);
  const fromFile = pool.source === 'IMPORTED';
  const busy = imports.pending || generates.pending || sent !== null;
  const problems = [...imports.errors, ...generates.errors];

  const send = async (event: FormEvent) => {
    event.preventDefault();
    // Until the end of that day in Vietnam.
    const expiresAt = expires
      ? new Date(startOfLocalDay(expires).getTime() + 86_399_000).toISOString()
      : null;
    const batchOf = { poolId: pool.id, batch, expiresAt };
    let added = 0;
    let doubled = 0;
    if (fromFile) {
      for (let at = 0; at < codes.length; at += atOnce) {
        setSent(at);
        const some = codes.slice(at, at + atOnce);
        const done = await imports.run({ input: { ...batchOf, codes: some } });
        if (!done) return setSent(null);
        added += done.added ?? 0;
        doubled += done.duplicates?.length ?? 0;
      }
    } else {
      const done = await generates.run({ input: { ...batchOf, count: Number(count) } });
      if (!done) return;
      added = done.added ?? 0;
    }
    const parameters = { added: number(added), doubled: number(doubled) };
    tell({
      text: doubled
        ? t(
            {
              vi: 'Đã thêm {added} mã mới; {doubled} mã đã có từ trước.',
              en: '{added} new codes; {doubled} were there already.',
            },
            parameters,
          )
        : t({ vi: 'Đã thêm {added} mã mới.', en: '{added} new codes.' }, parameters),
    });
    onClose();
  };

  return (
    <Dialog
      title={t({ vi: 'Thêm mã: {name}', en: 'Add codes: {name}' }, { name: pool.name })}
      onClose={onClose}
    >
      <form method="dialog" onSubmit={(event) => void send(event)}>
        {problems.map(({ message }) => (
          <p key={message} className="c-error">
            {message}
          </p>
        ))}
        {fromFile ? (
          <CodesFile onRead={setCodes} />
        ) : (
          <TextField
            type="number"
            label={t({ vi: 'Số mã cần tạo (tối đa 1.000)', en: 'How many codes (1,000 at most)' })}
            value={count}
            onChange={setCount}
            min={1}
            max={1000}
            required
          />
        )}
        <TextField
          label={t({ vi: 'Tên lô', en: 'Name of the batch' })}
          hint={t({
            vi: 'Ghi lại tên này: khi cần, cả lô được thu hồi theo tên.',
            en: 'Note it down: a batch is revoked by its name.',
          })}
          value={batch}
          onChange={setBatch}
          maxLength={60}
          required
        />
        <TextField
          type="date"
          label={t({ vi: 'Dùng được đến hết ngày (nếu có)', en: 'Usable until (if any)' })}
          value={expires}
          onChange={setExpires}
        />
        {sent !== null && (
          <Meter label={t({ vi: 'Đã gửi', en: 'Sent' })} value={sent} of={codes.length} />
        )}
        <div className="c-actions">
          <button type="button" className="c-button" onClick={onClose}>
            {t({ vi: 'Quay lại', en: 'Go back' })}
          </button>
          <button
            type="submit"
            className="c-button c-primary"
            disabled={busy || (fromFile && codes.length === 0)}
          >
            {fromFile
              ? t(
                  { vi: 'Nhập {count} mã', en: 'Import {count} codes' },
                  { count: number(codes.length) },
                )
              : t({ vi: 'Tạo mã', en: 'Make codes' })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
