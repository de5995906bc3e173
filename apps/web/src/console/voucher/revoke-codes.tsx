import { RevokeVouchersDocument } from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Confirm } from '../parts/dialog.tsx';
import { TextField } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { useTell } from '../parts/notices.tsx';
import type { Pool } from './pools-screen.tsx';

/** Takes back a batch or the whole pool, with a reason, for good. */
export function RevokeCodes({ pool, onClose }: { pool: Pool; onClose: () => void }) {
  const t = useSay();
  const tell = useTell();
  const { number } = useFormat();
  const revoke = useDeed(RevokeVouchersDocument);
  const [batch, setBatch] = useState('');
  const unused = pool.stock.available + pool.stock.reserved + pool.stock.issued;
  const run = async (reason: string) => {
    const done = await revoke.run({
      input: { poolId: pool.id, batch: batch.trim() || null, reason },
    });
    if (!done) return;
    const parameters = {
      count: number(done.revoked ?? 0),
      winners: number(done.revokedWithWinners ?? 0),
    };
    tell({
      text: done.revoked
        ? t(
            {
              vi: 'Đã thu hồi {count} mã, trong đó {winners} mã đã giao cho người trúng giải: cần trao quà khác.',
              en: '{count} codes revoked, {winners} of them with winners: these need another gift.',
            },
            parameters,
          )
        : t({
            vi: 'Không có mã nào chưa dùng trong lô này.',
            en: 'This batch holds no unused code.',
          }),
      ...(done.revoked ? {} : { kind: 'bad' as const }),
    });
    onClose();
  };
  return (
    <Confirm
      title={t({ vi: 'Thu hồi mã: {name}', en: 'Revoke codes: {name}' }, { name: pool.name })}
      consequences={[
        t(
          {
            vi: 'Kho có {count} mã chưa dùng, kể cả mã đã giao cho người trúng giải.',
            en: 'The pool has {count} unused codes, those with winners included.',
          },
          { count: number(unused) },
        ),
        t({ vi: 'Mã đã thu hồi không dùng lại được.', en: 'What is revoked never works again.' }),
      ]}
      confirm={
        batch.trim()
          ? t({ vi: 'Thu hồi lô này', en: 'Revoke this batch' })
          : t({ vi: 'Thu hồi cả kho', en: 'Revoke the whole pool' })
      }
      reason={{ label: t({ vi: 'Lý do', en: 'Reason' }) }}
      danger
      pending={revoke.pending}
      problem={revoke.errorOf('reason') ?? revoke.errors[0]?.message}
      onConfirm={(reason) => void run(reason)}
      onClose={onClose}
    >
      <TextField
        label={t({ vi: 'Tên lô (để trống: cả kho)', en: 'Batch (empty: the whole pool)' })}
        value={batch}
        onChange={setBatch}
        maxLength={60}
      />
    </Confirm>
  );
}
