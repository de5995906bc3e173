import { useId, useState } from 'react';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { type CodesRead, readCodes } from './read-codes.ts';

const most = 5_000_000;

/** Reads codes from a file on this machine and says how many there are; none is shown. */
export function CodesFile({ onRead }: { onRead: (codes: readonly string[]) => void }) {
  const t = useSay();
  const id = useId();
  const { number } = useFormat();
  const [read, setRead] = useState<CodesRead | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (file: File | undefined) => {
    setRead(null);
    setProblem(null);
    onRead([]);
    if (!file) return;
    if (file.size > most) {
      setProblem(
        t({ vi: 'Tệp quá lớn: tối đa 5 MB.', en: 'The file is too large: 5 MB at most.' }),
      );
      return;
    }
    const found = readCodes(await file.text());
    if (found.codes.length === 0 && found.wrongLines.length === 0) {
      setProblem(t({ vi: 'Tệp không có mã nào.', en: 'The file holds no code.' }));
    } else if (found.wrongLines.length > 0) {
      setProblem(
        t(
          {
            vi: 'Có {count} dòng không phải là mã (6–100 ký tự, không khoảng trắng), ở dòng {lines}. Chưa nhập gì.',
            en: '{count} lines are no codes (6–100 characters, no spaces): line {lines}. Nothing was imported.',
          },
          {
            count: number(found.wrongLines.length),
            lines: found.wrongLines.slice(0, 10).join(', '),
          },
        ),
      );
    } else {
      setRead(found);
      onRead(found.codes);
    }
  };
  return (
    <div className="c-field">
      <label htmlFor={id}>
        {t({ vi: 'Tệp mã (CSV hoặc TXT)', en: 'File of codes (CSV or TXT)' })}
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        aria-describedby={`${id}-hint`}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => void open(event.target.files?.[0])}
      />
      <p id={`${id}-hint`}>
        {t({ vi: 'Mỗi dòng một mã, ở cột đầu tiên.', en: 'A code a line, in the first column.' })}
      </p>
      <p role="status">
        {problem && <span className="c-error">{problem}</span>}
        {read &&
          t(
            {
              vi: 'Tệp có {count} mã, {repeated} dòng lặp lại được bỏ qua.',
              en: 'The file holds {count} codes; {repeated} repeated lines are left out.',
            },
            { count: number(read.codes.length), repeated: number(read.repeated) },
          )}
      </p>
    </div>
  );
}
