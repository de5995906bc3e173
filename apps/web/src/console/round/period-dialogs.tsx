import { ClosePeriodDocument, OpenPeriodDocument } from '@chia-se/client';
import { startOfLocalDay } from '@chia-se/locale';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Confirm, Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';

interface DoneProps {
  onClose: () => void;
  onDone: () => void;
}

export function OpenPeriod({ programme, onClose, onDone }: DoneProps & { programme: string }) {
  const t = useSay();
  const { run, pending, errorOf, errors } = useDeed(OpenPeriodDocument);
  const [code, setCode] = useState('');
  const [closes, setCloses] = useState('');
  return (
    <Dialog title={t({ vi: 'Mở kỳ', en: 'Open a period' })} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          const closesAt = new Date(startOfLocalDay(closes).getTime() + 86_400_000).toISOString();
          void run(
            { input: { programmeCode: programme, code: code.trim(), closesAt } },
            t({ vi: 'Đã mở kỳ {code}.', en: '{code} is open.' }, { code }),
          ).then((done) => done && onDone());
        }}
      >
        <p>
          {t({
            vi: 'Quy tắc chấm và cơ cấu giải hiện hành được khoá cho kỳ này.',
            en: 'The rules and the prize plan of this moment are frozen for it.',
          })}
        </p>
        <TextField
          label={t({ vi: 'Mã kỳ', en: 'Code' })}
          hint={t({
            vi: 'Ví dụ 2026-12, hoặc 2026 cho giải năm.',
            en: 'Such as 2026-12, or 2026 for the year.',
          })}
          value={code}
          onChange={setCode}
          error={errorOf('code')}
          required
        />
        <TextField
          type="date"
          label={t({ vi: 'Ngày cuối nhận góp ý', en: 'Last day' })}
          value={closes}
          onChange={setCloses}
          error={errorOf('closesAt')}
          required
        />
        {errors
          .filter((one) => !one.field)
          .map((one) => (
            <p key={one.code} className="c-error">
              {one.message}
            </p>
          ))}
        <div className="c-actions">
          <button type="button" className="c-button" onClick={onClose}>
            {t({ vi: 'Quay lại', en: 'Go back' })}
          </button>
          <button
            type="submit"
            className="c-button c-primary"
            disabled={pending || !code || !closes}
          >
            {t({ vi: 'Mở kỳ', en: 'Open' })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

export function ClosePeriod({
  id,
  code,
  onClose,
  onDone,
}: DoneProps & { id: string; code: string }) {
  const t = useSay();
  const { run, pending, errors } = useDeed(ClosePeriodDocument);
  return (
    <Confirm
      title={t({ vi: 'Đóng kỳ {code} trước hạn', en: 'Close {code} before its time' }, { code })}
      consequences={[
        t({
          vi: 'Từ lúc này không nhận góp ý nào cho kỳ này nữa.',
          en: 'No opinion is taken for it from now on.',
        }),
        t({ vi: 'Kỳ đã đóng không mở lại được.', en: 'A closed period is never opened again.' }),
      ]}
      confirm={t({ vi: 'Đóng kỳ', en: 'Close the period' })}
      danger
      pending={pending}
      problem={errors[0]?.message}
      onClose={onClose}
      onConfirm={() =>
        void run(
          { input: { periodId: id } },
          t({ vi: 'Đã đóng kỳ {code}.', en: '{code} is closed.' }, { code }),
        ).then((done) => done && onDone())
      }
    />
  );
}
