import { ProposeGiftOccasionDocument } from '@chia-se/client';
import { type FormEvent, useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Meter } from '../parts/meter.tsx';
import { useTell } from '../parts/notices.tsx';
import { newOccasion, occasionInputOf } from './occasion-draft.ts';
import { OccasionFields } from './occasion-fields.tsx';
import { OccasionGift } from './occasion-gift.tsx';
import { RecipientsField } from './recipients-field.tsx';
import { firstOf, refusalOf, useRecipients } from './use-recipients.ts';

/** A new occasion in writing. What is refused stays on the page, each fault at its field. */
export function ProposeOccasion({ onDone, onClose }: { onDone: () => void; onClose: () => void }) {
  const t = useSay();
  const tell = useTell();
  const { number } = useFormat();
  const propose = useDeed(ProposeGiftOccasionDocument);
  const recipients = useRecipients();
  const [draft, setDraft] = useState(newOccasion);
  const [ids, setIds] = useState<readonly string[]>([]);
  // Once it is there, what is left to do is to send the rest of the list.
  const [proposedId, setProposedId] = useState<string | null>(null);
  const set = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  const errorAt = (path: string) =>
    propose.errors.find(({ field }) => field?.join('.') === `input.${path}`)?.message;
  const pending = propose.pending || recipients.pending;

  const begin = async (): Promise<string | null> => {
    const first = firstOf(ids);
    const done = await propose.run({ input: occasionInputOf(draft, first) });
    if (!done?.occasion) return null;
    recipients.isThere(first);
    setProposedId(done.occasion.id);
    return done.occasion.id;
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const id = proposedId ?? (await begin());
    if (!id || !(await recipients.add(id, ids))) return;
    tell({
      text: t(
        {
          vi: 'Đã đề xuất cho {count} người nhận. Người khác sẽ phê duyệt.',
          en: 'Proposed for {count} recipients. Somebody else approves.',
        },
        { count: number(ids.length) },
      ),
    });
    onDone();
  };
  return (
    <form className="c-card c-spaced" onSubmit={(event) => void send(event)}>
      <h2>{t({ vi: 'Đề xuất dịp tặng quà', en: 'Propose an occasion' })}</h2>
      {propose.errors.map(({ message }) => (
        <p key={message} className="c-error">
          {message}
        </p>
      ))}
      <fieldset className="c-bare" disabled={proposedId !== null}>
        <OccasionFields draft={draft} errorAt={errorAt} onChange={set} />
        <OccasionGift draft={draft} errorAt={errorAt} onChange={set} />
      </fieldset>
      <RecipientsField
        error={recipients.error ?? refusalOf(propose.errors, firstOf(ids))}
        onRead={(read) => {
          propose.forget();
          setIds(read);
        }}
      />
      {recipients.sent > 0 && (
        <Meter
          label={t({ vi: 'Đã thêm', en: 'Added' })}
          value={recipients.sent}
          of={Math.max(ids.length, recipients.sent)}
        />
      )}
      <div className="c-row">
        <button type="button" className="c-button" onClick={proposedId ? onDone : onClose}>
          {proposedId
            ? t({ vi: 'Để lại, thêm sau', en: 'Leave it, add the rest later' })
            : t({ vi: 'Bỏ đề xuất', en: 'Discard' })}
        </button>
        <button type="submit" className="c-button c-primary" disabled={pending || ids.length === 0}>
          {t(
            { vi: 'Đề xuất cho {count} người nhận', en: 'Propose for {count} recipients' },
            { count: number(ids.length) },
          )}
        </button>
      </div>
    </form>
  );
}
