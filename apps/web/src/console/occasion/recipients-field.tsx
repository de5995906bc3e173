import { useId, useState } from 'react';
import { TextArea } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { readRecipients } from './read-recipients.ts';

const largestFile = 5_000_000;

interface RecipientsFieldProps {
  /** What the graph said of the list as it was sent. */
  error?: string | undefined;
  onRead: (ids: readonly string[]) => void;
}

/** Who gets a gift: ids of subscribers, pasted or from a file. A list with a wrong line is nobody’s. */
export function RecipientsField({ error, onRead }: RecipientsFieldProps) {
  const t = useSay();
  const id = useId();
  const { number } = useFormat();
  const [text, setText] = useState('');
  const [tooLarge, setTooLarge] = useState(false);
  const { ids, wrongLines, repeated } = readRecipients(text);
  const change = (typed: string) => {
    setText(typed);
    setTooLarge(false);
    const read = readRecipients(typed);
    onRead(read.wrongLines.length > 0 ? [] : read.ids);
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > largestFile) return setTooLarge(true);
    change(await file.text());
  };
  const problem = tooLarge
    ? t({ vi: 'Tệp quá lớn: tối đa 5 MB.', en: 'The file is too large: 5 MB at most.' })
    : wrongLines.length > 0
      ? t(
          {
            vi: 'Có {count} dòng không phải mã thuê bao, ở dòng {lines}. Vui lòng sửa rồi gửi.',
            en: '{count} lines are no ids of subscribers: line {lines}. Mend them first.',
          },
          { count: number(wrongLines.length), lines: wrongLines.slice(0, 10).join(', ') },
        )
      : error;
  return (
    <>
      <TextArea
        label={t({ vi: 'Người nhận', en: 'Recipients' })}
        hint={t({
          vi: 'Mỗi dòng một mã thuê bao. Mã hiện trong địa chỉ trang Care360 của thuê bao.',
          en: 'An id of a subscriber a line, as the address of their Care360 page shows it.',
        })}
        value={text}
        onChange={change}
        error={problem}
        rows={5}
      />
      <div className="c-field">
        <label htmlFor={id}>
          {t({ vi: 'Hoặc lấy từ tệp (CSV hoặc TXT)', en: 'Or from a file (CSV or TXT)' })}
        </label>
        <input
          id={id}
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          onChange={(event) => void open(event.target.files?.[0])}
        />
        <p role="status">
          {ids.length > 0 &&
            wrongLines.length === 0 &&
            t(
              {
                vi: '{count} người nhận; {repeated} dòng lặp lại được bỏ qua.',
                en: '{count} recipients; {repeated} repeated lines are left out.',
              },
              { count: number(ids.length), repeated: number(repeated) },
            )}
        </p>
      </div>
    </>
  );
}
