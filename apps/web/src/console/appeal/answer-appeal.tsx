import { AnswerAppealDocument, type AppealOutcome } from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Confirm } from '../parts/dialog.tsx';
import { Select, TextArea } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';
import { appealStatus } from '../words.ts';
import type { ConsoleAppeal } from './appeals-screen.tsx';

/** Decides an appeal and answers its author, once and for good. */
export function AnswerAppeal({ appeal }: { appeal: ConsoleAppeal }) {
  const t = useSay();
  const decide = useDeed(AnswerAppealDocument);
  const [outcome, setOutcome] = useState('');
  const [answer, setAnswer] = useState('');
  const [sure, setSure] = useState(false);
  const send = async () => {
    await decide.run(
      { input: { appealId: appeal.id, outcome: outcome as AppealOutcome, answer } },
      t({ vi: 'Đã trả lời. Tác giả được báo.', en: 'Answered. The author is told.' }),
    );
    setSure(false);
  };
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setSure(true);
        }}
      >
        <Select
          label={t({ vi: 'Quyết định', en: 'Decision' })}
          value={outcome}
          onChange={setOutcome}
          none={t({ vi: 'Chọn…', en: 'Choose…' })}
          options={(['UPHELD', 'DISMISSED'] as const).map((value) => ({
            value,
            label: t(appealStatus[value]),
          }))}
          error={decide.errorOf('outcome')}
        />
        <TextArea
          label={t({ vi: 'Trả lời cho tác giả', en: 'Answer to the author' })}
          hint={t({
            vi: 'Ít nhất 20 ký tự. Nêu căn cứ và việc sẽ làm; vòng đã chốt không đổi. Xưng hô “Quý khách”.',
            en: 'At least 20 characters. Say why and what is done; the finalised round stays as it is.',
          })}
          value={answer}
          onChange={setAnswer}
          error={decide.errorOf('answer')}
          maxLength={4000}
        />
        {decide.errors
          .filter(({ field }) => !['answer', 'outcome'].includes(field?.at(-1) ?? ''))
          .map(({ message }) => (
            <p key={message} className="c-error">
              {message}
            </p>
          ))}
        <button
          type="submit"
          className="c-button c-primary"
          disabled={decide.pending || !outcome || answer.trim().length < 20}
        >
          {t({ vi: 'Trả lời', en: 'Answer' })}
        </button>
      </form>
      {sure && (
        <Confirm
          title={t({ vi: 'Gửi quyết định', en: 'Send the decision' })}
          consequences={[
            t(appealStatus[outcome as AppealOutcome]),
            t({
              vi: 'Tác giả đọc được ngay; câu trả lời không sửa được nữa.',
              en: 'The author reads it at once; the answer can’t be changed any more.',
            }),
          ]}
          confirm={t({ vi: 'Gửi quyết định', en: 'Send the decision' })}
          pending={decide.pending}
          onConfirm={() => void send()}
          onClose={() => setSure(false)}
        />
      )}
    </>
  );
}
