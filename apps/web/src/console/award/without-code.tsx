import { AllowHandOverWithoutCodeDocument } from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { TextArea } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';

/** A second person lets a gift be handed over without the winner’s code, with the reason on the trail. */
export function WithoutCode({ awardId }: { awardId: string }) {
  const t = useSay();
  const allow = useDeed(AllowHandOverWithoutCodeDocument);
  const [reason, setReason] = useState('');
  const others = allow.errors.filter(({ field }) => field?.at(-1) !== 'reason');
  const run = async () => {
    const done = await allow.run(
      { input: { awardId, reason } },
      t({
        vi: 'Đã cho phép trao không cần mã. Người phụ trách quà ghi nhận trao.',
        en: 'Allowed without a code. Whoever has the gift records the hand-over.',
      }),
    );
    if (done) setReason('');
  };
  return (
    <details>
      <summary>
        {t({ vi: 'Trao không cần mã (ngoại lệ)', en: 'Without a code (exception)' })}
      </summary>
      <p className="c-muted">
        {t({
          vi: 'Chỉ khi người trúng giải không nhận được mã. Phải do người khác với người phụ trách quà cho phép; lý do được ghi vào nhật ký.',
          en: 'Only where no code can reach the winner. Somebody other than who has the gift allows it; the reason goes on the trail.',
        })}
      </p>
      {others.map(({ message }) => (
        <p key={message} className="c-error">
          {message}
        </p>
      ))}
      <TextArea
        label={t({ vi: 'Lý do không dùng mã', en: 'Why without a code' })}
        value={reason}
        onChange={setReason}
        hint={t({ vi: 'Ít nhất 10 ký tự.', en: 'At least 10 characters.' })}
        error={allow.errorOf('reason')}
        maxLength={500}
        rows={2}
      />
      <button
        type="button"
        className="c-button"
        disabled={allow.pending || reason.trim().length < 10}
        onClick={() => void run()}
      >
        {t({ vi: 'Cho phép trao không cần mã', en: 'Allow without a code' })}
      </button>
    </details>
  );
}
