import { useApolloClient } from '@apollo/client/react';
import {
  ChangeFeedbackStatusDocument,
  ConsoleOpinionDocument,
  ConsoleQueueDocument,
  type FeedbackStatus,
  RespondToFeedbackDocument,
} from '@chia-se/client';
import { startOfLocalDay } from '@chia-se/locale';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Select, TextArea, TextField } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';
import { feedbackStatus } from '../words.ts';

/** What may follow each step; the other changes are deeds of their own. */
const stepsAfter: Partial<Record<FeedbackStatus, readonly FeedbackStatus[]>> = {
  ACKNOWLEDGED: ['IN_PROGRESS', 'DECLINED'],
  IN_PROGRESS: ['ADOPTED', 'DECLINED'],
  ADOPTED: ['DELIVERED', 'DECLINED'],
  DELIVERED: ['IN_PROGRESS'],
};

/** The carrier’s answer with the day by which it will be done, and the step in its handling. */
export function AnswerForm({ id, status }: { id: string; status: FeedbackStatus }) {
  const t = useSay();
  const steps = stepsAfter[status] ?? [];
  const client = useApolloClient();
  const answer = useDeed(RespondToFeedbackDocument);
  const step = useDeed(ChangeFeedbackStatusDocument);
  const [body, setBody] = useState('');
  const [deliverBy, setDeliverBy] = useState('');
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const refresh = () =>
    client.refetchQueries({ include: [ConsoleOpinionDocument, ConsoleQueueDocument] });
  const respond = async () => {
    const done = await answer.run(
      {
        input: {
          feedbackId: id,
          body,
          // The end of that day in Vietnam.
          deliverBy: deliverBy
            ? new Date(startOfLocalDay(deliverBy).getTime() + 86_399_000).toISOString()
            : null,
        },
      },
      t({ vi: 'Đã trả lời. Tác giả được báo.', en: 'Answered. The author is told.' }),
    );
    if (!done) return;
    setBody('');
    setDeliverBy('');
    await refresh();
  };
  const change = async () => {
    const done = await step.run(
      { input: { feedbackId: id, to: to as FeedbackStatus, note: note || null } },
      t({ vi: 'Đã cập nhật. Tác giả được báo.', en: 'Updated. The author is told.' }),
    );
    if (!done) return;
    setTo('');
    setNote('');
    await refresh();
  };
  return (
    <div className="c-forms">
      <details>
        <summary>{t({ vi: 'Trả lời chính thức', en: 'Answer officially' })}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void respond();
          }}
        >
          <TextArea
            label={t({ vi: 'Nội dung trả lời', en: 'Answer' })}
            hint={t({
              vi: 'Công khai cho mọi người. Xưng hô “Quý khách”, không hứa hẹn giải thưởng.',
              en: 'Public. Never promise a prize.',
            })}
            value={body}
            onChange={setBody}
            error={answer.errorOf('body')}
          />
          <TextField
            type="date"
            label={t({ vi: 'Hẹn hoàn thành (nếu có)', en: 'Promised by (if any)' })}
            value={deliverBy}
            onChange={setDeliverBy}
            error={answer.errorOf('deliverBy')}
          />
          <button
            type="submit"
            className="c-button c-primary"
            disabled={answer.pending || !body.trim()}
          >
            {t({ vi: 'Gửi trả lời', en: 'Send the answer' })}
          </button>
        </form>
      </details>
      {steps.length > 0 && (
        <details>
          <summary>{t({ vi: 'Cập nhật trạng thái', en: 'Change the step' })}</summary>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (to) void change();
            }}
          >
            <Select
              label={t({ vi: 'Trạng thái mới', en: 'New step' })}
              value={to}
              onChange={setTo}
              none={t({ vi: 'Chọn…', en: 'Choose…' })}
              options={steps.map((one) => ({ value: one, label: t(feedbackStatus[one]) }))}
              error={step.errorOf('to')}
            />
            <TextArea
              label={t({ vi: 'Lời nhắn cho tác giả', en: 'Note to the author' })}
              value={note}
              onChange={setNote}
              error={step.errorOf('note')}
              maxLength={1000}
            />
            <button type="submit" className="c-button c-primary" disabled={step.pending || !to}>
              {t({ vi: 'Cập nhật', en: 'Update' })}
            </button>
          </form>
        </details>
      )}
    </div>
  );
}
