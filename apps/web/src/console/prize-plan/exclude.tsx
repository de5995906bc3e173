import { ExcludeFromAwardsDocument, type ExclusionGround } from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Select, TextArea, TextField } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';
import { exclusionGround } from '../words.ts';

/** Excludes a subscriber from awards, on a ground and with a reason for the trail. */
export function Exclude({ onDone }: { onDone: () => void }) {
  const t = useSay();
  const exclude = useDeed(ExcludeFromAwardsDocument);
  const [subscriber, setSubscriber] = useState('');
  const [ground, setGround] = useState<ExclusionGround>('RELATIVE');
  const [reason, setReason] = useState('');
  const submit = async () => {
    // A whole address of Care360 will do: the id stands in it.
    const id = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/iu.exec(subscriber)?.[0];
    const done = await exclude.run(
      { input: { subscriberId: id ?? subscriber.trim(), ground, reason } },
      t({ vi: 'Đã loại thuê bao khỏi việc trao giải.', en: 'Excluded from awards.' }),
    );
    if (!done) return;
    setSubscriber('');
    setReason('');
    onDone();
  };
  return (
    <details>
      <summary>{t({ vi: 'Loại một thuê bao', en: 'Exclude a subscriber' })}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label={t({ vi: 'Mã thuê bao', en: 'Subscriber' })}
          hint={t({
            vi: 'Mã hoặc địa chỉ trang Care360 của thuê bao, do tổng đài hoặc kiểm duyệt cung cấp.',
            en: 'The id or the Care360 address, from the call centre or moderation.',
          })}
          value={subscriber}
          onChange={setSubscriber}
          error={exclude.errorOf('subscriberId')}
          required
        />
        <Select
          label={t({ vi: 'Căn cứ', en: 'Ground' })}
          value={ground}
          onChange={(value) => setGround(value as ExclusionGround)}
          options={Object.entries(exclusionGround).map(([value, label]) => ({
            value,
            label: t(label),
          }))}
        />
        <TextArea
          label={t({ vi: 'Lý do', en: 'Reason' })}
          value={reason}
          onChange={setReason}
          error={exclude.errorOf('reason')}
          maxLength={500}
          rows={2}
        />
        <button
          type="submit"
          className="c-button c-primary"
          disabled={exclude.pending || reason.trim().length < 3}
        >
          {t({ vi: 'Loại khỏi trao giải', en: 'Exclude from awards' })}
        </button>
      </form>
    </details>
  );
}
