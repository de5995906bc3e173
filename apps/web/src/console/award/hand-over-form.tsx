import { FulfilAwardDocument, RequestHandOverCodeDocument } from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { TextArea, TextField } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';

interface HandOverFormProps {
  awardId: string;
  onClose: () => void;
  onDone: () => void;
}

/** A gift given by hand: its winner signs with a code from their own phone. */
export function HandOverForm({ awardId, onClose, onDone }: HandOverFormProps) {
  const t = useSay();
  const [note, setNote] = useState('');
  const [code, setCode] = useState('');
  const ask = useDeed(RequestHandOverCodeDocument);
  const fulfil = useDeed(FulfilAwardDocument);
  const atFields = ['code', 'handOverNote'];
  const other = [...fulfil.errors, ...ask.errors].filter(
    ({ field }) => !atFields.includes(field?.at(-1) ?? ''),
  );
  const record = async () => {
    const input = { awardId, handOverNote: note, code: code.trim() || null };
    const said = t({ vi: 'Đã ghi nhận trao quà.', en: 'The hand-over is recorded.' });
    if (await fulfil.run({ input }, said)) onDone();
  };
  return (
    <form
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      {other.map(({ message }) => (
        <p key={message} className="c-error">
          {message}
        </p>
      ))}
      <button
        type="button"
        className="c-button"
        disabled={ask.pending}
        onClick={() =>
          void ask.run(
            { input: { awardId } },
            t({ vi: 'Đã gửi mã cho khách hàng.', en: 'The winner was sent a code.' }),
          )
        }
      >
        {t({ vi: 'Gửi mã ký nhận', en: 'Send the winner a code' })}
      </button>
      <TextField
        label={t({ vi: 'Mã khách hàng đọc', en: 'Code that the winner tells' })}
        value={code}
        onChange={setCode}
        error={fulfil.errorOf('code')}
        maxLength={12}
      />
      <TextArea
        rows={2}
        label={t({ vi: 'Trao thế nào, cho ai', en: 'How and to whom' })}
        value={note}
        onChange={setNote}
        error={fulfil.errorOf('handOverNote')}
        maxLength={500}
      />
      <div className="c-actions">
        <button type="button" className="c-button" onClick={onClose}>
          {t({ vi: 'Đóng', en: 'Close' })}
        </button>
        <button
          type="submit"
          className="c-button c-primary"
          disabled={fulfil.pending || note.trim().length < 3}
        >
          {t({ vi: 'Ghi nhận đã trao', en: 'Record the hand-over' })}
        </button>
      </div>
    </form>
  );
}
