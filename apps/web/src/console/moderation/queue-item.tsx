import type { ConsoleQueueQuery } from '@chia-se/client';
import { Chip } from '../parts/chip.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { feedbackStatus, feedbackTone } from '../words.ts';

type Item = ConsoleQueueQuery['moderationQueue']['edges'][number]['node'];

interface QueueItemProps {
  item: Item;
  open: boolean;
  chosen: boolean;
  /** Decided on, not yet sent. */
  pending: boolean;
  onToggle: ((id: string) => void) | undefined;
  onOpen: (id: string) => void;
}

export function QueueItem({ item, open, chosen, pending, onToggle, onOpen }: QueueItemProps) {
  const t = useSay();
  const { fromNow } = useFormat();
  const { feedback } = item;
  return (
    <li className={`c-item${open ? ' c-item-open' : ''}${pending ? ' c-item-pending' : ''}`}>
      {onToggle && (
        <label className="c-item-check">
          <input
            type="checkbox"
            checked={chosen}
            onChange={() => onToggle(feedback.id)}
            aria-label={t({ vi: 'Chọn {title}', en: 'Choose {title}' }, { title: feedback.title })}
          />
        </label>
      )}
      <button
        type="button"
        className="c-item-body"
        aria-current={open ? 'true' : undefined}
        onClick={() => onOpen(feedback.id)}
      >
        <span className="c-item-title">{feedback.title}</span>
        <span className="c-item-facts">
          <Chip tone={feedbackTone[item.status]}>{t(feedbackStatus[item.status])}</Chip>
          <span>{feedback.topic.name}</span>
          {item.department && <span>{item.department.name}</span>}
          {item.risk > 0 && (
            <Chip tone="warn">{t({ vi: 'Rủi ro {risk}', en: 'Risk {risk}' }, item as never)}</Chip>
          )}
        </span>
        <span className="c-item-facts">
          <span>
            {t({ vi: 'Gửi {when}', en: 'Sent {when}' }, { when: fromNow(feedback.submittedAt) })}
          </span>
          {item.isOverdue ? (
            <Chip tone="bad">
              {t(
                { vi: 'Quá hạn {when}', en: 'Overdue {when}' },
                { when: item.dueAt ? fromNow(item.dueAt) : '' },
              )}
            </Chip>
          ) : (
            item.dueAt && (
              <span>
                {t({ vi: 'Đến hạn {when}', en: 'Due {when}' }, { when: fromNow(item.dueAt) })}
              </span>
            )
          )}
          {pending && (
            <span>{t({ vi: 'Chờ gửi quyết định…', en: 'Decision about to be sent…' })}</span>
          )}
        </span>
      </button>
    </li>
  );
}
