import { OpenRoundDocument, type RoundStage } from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Select, TextField } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';
import { roundStage } from '../words.ts';

interface OpenRoundProps {
  periods: readonly { id: string; code: string }[];
  /** Those that the rules name. */
  stages: readonly RoundStage[];
  onClose: () => void;
  onDone: () => void;
}

export function OpenRound({ periods, stages, onClose, onDone }: OpenRoundProps) {
  const t = useSay();
  const { run, pending, errorOf } = useDeed(OpenRoundDocument);
  const [name, setName] = useState('');
  const [periodId, setPeriodId] = useState(periods[0]?.id ?? '');
  const [stage, setStage] = useState<RoundStage>(stages[0] ?? 'PANEL');
  return (
    <Dialog title={t({ vi: 'Mở vòng chấm', en: 'Open a round' })} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void run(
            { input: { name: name.trim(), periodId, stage } },
            t({ vi: 'Đã mở vòng chấm.', en: 'The round is open.' }),
          ).then((done) => done && onDone());
        }}
      >
        <p>
          {t({
            vi: 'Thang chấm được giữ nguyên từ lúc này, theo quy tắc đã khoá của kỳ.',
            en: 'Its rubric stays as it is from here on, by the frozen rules of the period.',
          })}
        </p>
        <TextField
          label={t({ vi: 'Tên vòng', en: 'Name' })}
          value={name}
          onChange={setName}
          maxLength={100}
          error={errorOf('name')}
          required
        />
        <Select
          label={t({ vi: 'Kỳ', en: 'Period' })}
          value={periodId}
          onChange={setPeriodId}
          options={periods.map(({ id, code }) => ({ value: id, label: code }))}
          error={errorOf('periodId')}
        />
        <Select
          label={t({ vi: 'Giai đoạn', en: 'Stage' })}
          value={stage}
          onChange={(value) => setStage(value as RoundStage)}
          options={stages.map((value) => ({
            value,
            label: t(roundStage[value]),
          }))}
          error={errorOf('stage')}
        />
        <div className="c-actions">
          <button type="button" className="c-button" onClick={onClose}>
            {t({ vi: 'Quay lại', en: 'Go back' })}
          </button>
          <button
            type="submit"
            className="c-button c-primary"
            disabled={pending || !name.trim() || !periodId}
          >
            {t({ vi: 'Mở vòng', en: 'Open' })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
