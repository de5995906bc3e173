import { type FormEvent, useState } from 'react';
import { Dialog } from '../parts/dialog.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Meter } from '../parts/meter.tsx';
import { useTell } from '../parts/notices.tsx';
import type { Occasion } from './occasions-screen.tsx';
import { RecipientsField } from './recipients-field.tsx';
import { useRecipients } from './use-recipients.ts';

interface AddRecipientsProps {
  occasion: Occasion;
  onDone: () => void;
  onClose: () => void;
}

/** More of those who get a gift, while the occasion is not decided. */
export function AddRecipients({ occasion, onDone, onClose }: AddRecipientsProps) {
  const t = useSay();
  const tell = useTell();
  const { number, dong } = useFormat();
  const recipients = useRecipients();
  const [ids, setIds] = useState<readonly string[]>([]);
  const { gift, stock } = occasion;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await recipients.add(occasion.id, ids))) return;
    tell({
      text: t(
        { vi: 'Đã thêm {count} người nhận.', en: '{count} recipients are added.' },
        { count: number(ids.length) },
      ),
    });
    onDone();
  };
  return (
    <Dialog
      title={t(
        { vi: 'Thêm người nhận: {name}', en: 'Add recipients: {name}' },
        { name: occasion.name },
      )}
      onClose={onClose}
    >
      <form method="dialog" onSubmit={(event) => void send(event)}>
        {gift && stock && (
          <p className="c-muted">
            {t(
              {
                vi: 'Đã có {recipients} trên {quantity} phần quà; ngân sách còn {left}. Người thêm không được phê duyệt dịp này.',
                en: '{recipients} of {quantity} gifts are spoken for; {left} of the budget is left. Who adds does not approve.',
              },
              {
                recipients: number(stock.recipients),
                quantity: number(gift.quantity),
                left: dong(stock.budget - stock.committed),
              },
            )}
          </p>
        )}
        <RecipientsField error={recipients.error} onRead={setIds} />
        {recipients.sent > 0 && (
          <Meter
            label={t({ vi: 'Đã thêm', en: 'Added' })}
            value={recipients.sent}
            of={Math.max(ids.length, recipients.sent)}
          />
        )}
        <div className="c-actions">
          <button type="button" className="c-button" onClick={onClose}>
            {t({ vi: 'Quay lại', en: 'Go back' })}
          </button>
          <button
            type="submit"
            className="c-button c-primary"
            disabled={recipients.pending || ids.length === 0}
          >
            {t(
              { vi: 'Thêm {count} người nhận', en: 'Add {count} recipients' },
              { count: number(ids.length) },
            )}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
