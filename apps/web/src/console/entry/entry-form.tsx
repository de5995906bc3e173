import { useQuery } from '@apollo/client/react';
import {
  type CallerByNumberQuery,
  ConsoleChoicesDocument,
  EnterFeedbackDocument,
} from '@chia-se/client';
import { compareVietnamese, formatPhoneNumber, parsePhoneNumber, provinces } from '@chia-se/locale';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Select, TextArea, TextField } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';

interface EntryFormProps {
  caller: NonNullable<CallerByNumberQuery['subscriberByPhoneNumber']>;
  onDone: (referenceCode: string) => void;
}

/** What the caller said, in the caller’s words; one key for however many attempts. */
export function EntryForm({ caller, onDone }: EntryFormProps) {
  const t = useSay();
  const enter = useDeed(EnterFeedbackDocument);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [topic, setTopic] = useState('');
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const [province, setProvince] = useState('');
  const { data } = useQuery(ConsoleChoicesDocument);
  const send = async () => {
    const done = await enter.run(
      {
        input: {
          subscriberId: caller.id,
          topic,
          title,
          body,
          province: province || null,
          idempotencyKey,
        },
      },
      t({
        vi: 'Đã ghi nhận góp ý. Thuê bao được báo.',
        en: 'The opinion is written down. The subscriber is told.',
      }),
    );
    if (done?.feedback) onDone(done.feedback.referenceCode);
  };
  const others = enter.errors.filter(
    ({ field }) => !['topic', 'title', 'body', 'province'].includes(field?.at(-1) ?? ''),
  );
  return (
    <form
      className="c-card"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>
        {caller.displayName ?? t({ vi: 'Thuê bao chưa có tên', en: 'No name given' })}
        {caller.phoneNumber && ` · ${shown(caller.phoneNumber)}`}
      </h2>
      {others.map(({ message }) => (
        <p key={message} className="c-error">
          {message}
        </p>
      ))}
      <Select
        label={t({ vi: 'Chủ đề', en: 'Topic' })}
        value={topic}
        onChange={setTopic}
        none={t({ vi: 'Chọn…', en: 'Choose…' })}
        options={(data?.programme?.topics ?? []).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
        error={enter.errorOf('topic')}
      />
      <TextField
        label={t({ vi: 'Tiêu đề', en: 'Title' })}
        value={title}
        onChange={setTitle}
        error={enter.errorOf('title')}
        maxLength={150}
        required
      />
      <TextArea
        label={t({
          vi: 'Nội dung, theo lời người gọi',
          en: 'What was said, in the caller’s words',
        })}
        hint={t({
          vi: 'Đọc lại cho người gọi nghe trước khi ghi nhận.',
          en: 'Read it back to the caller before you send it.',
        })}
        value={body}
        onChange={setBody}
        error={enter.errorOf('body')}
        maxLength={5000}
        rows={8}
      />
      <Select
        label={t({ vi: 'Tỉnh, thành phố (nếu có)', en: 'Province (if any)' })}
        value={province}
        onChange={setProvince}
        none="–"
        options={Object.entries(provinces)
          .map(([value, name]) => ({ value, label: t(name) }))
          .sort((a, b) => compareVietnamese(a.label, b.label))}
        error={enter.errorOf('province')}
      />
      <button
        type="submit"
        className="c-button c-primary"
        disabled={enter.pending || !topic || !title.trim() || !body.trim()}
      >
        {enter.pending
          ? t({ vi: 'Đang gửi…', en: 'Sending…' })
          : t({ vi: 'Ghi nhận góp ý', en: 'Write it down' })}
      </button>
    </form>
  );
}

function shown(typed: string): string {
  const number = parsePhoneNumber(typed);
  return number ? formatPhoneNumber(number) : typed;
}
