import { RemindJudgesDocument, SetDueDateDocument } from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { TextField } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Meter } from '../parts/meter.tsx';
import { Table } from '../parts/table.tsx';
import { useStaff } from '../staff.tsx';
import type { RoundPartProps } from './round-part.ts';

/** How far the judges are, when they are due, and a reminder to who is behind. */
export function ProgressPart({ round, onChanged }: RoundPartProps) {
  const t = useSay();
  const { may } = useStaff();
  const { number, dateTime } = useFormat();
  const remind = useDeed(RemindJudgesDocument);
  const due = useDeed(SetDueDateDocument);
  const [dueAt, setDueAt] = useState('');
  const { progress } = round;
  const running = round.status === 'ASSIGNED' && may('round:manage');
  return (
    <>
      <div className="c-cards">
        {(
          [
            [t({ vi: 'đủ điều kiện', en: 'eligible' }), progress?.eligible],
            [t({ vi: 'vào vòng', en: 'shortlisted' }), progress?.shortlisted],
            [t({ vi: 'giám khảo', en: 'judges' }), progress?.judges],
            [t({ vi: 'được miễn chấm', en: 'recused' }), progress?.recused],
          ] as const
        ).map(([label, value]) => (
          <div key={label} className="c-card">
            <span className="c-figure">{number(value)}</span>
            {label}
          </div>
        ))}
      </div>
      <div className="c-card">
        <Meter
          label={t({ vi: 'Phiếu chấm đã nộp', en: 'Scorecards in' })}
          value={progress?.submitted ?? 0}
          of={progress?.assigned ?? 0}
        />
        <p className="c-muted">
          {t({ vi: 'Hạn nộp: {when}', en: 'Due: {when}' }, { when: dateTime(round.dueAt) })}
        </p>
        {running && (
          <div className="c-filters">
            <TextField
              type="datetime-local"
              label={t({ vi: 'Hạn nộp mới', en: 'New due date' })}
              value={dueAt}
              onChange={setDueAt}
              error={due.errors[0]?.message}
            />
            <button
              type="button"
              className="c-button"
              disabled={!dueAt || due.pending}
              onClick={() =>
                void due
                  .run(
                    {
                      input: {
                        roundId: round.id,
                        dueAt: new Date(`${dueAt}:00+07:00`).toISOString(),
                      },
                    },
                    t({ vi: 'Đã đặt hạn nộp.', en: 'The due date is set.' }),
                  )
                  .then(onChanged)
              }
            >
              {t({ vi: 'Đặt hạn', en: 'Set' })}
            </button>
            <button
              type="button"
              className="c-button c-primary"
              disabled={remind.pending}
              onClick={() =>
                void remind
                  .run(
                    { input: { roundId: round.id } },
                    t({
                      vi: 'Đã nhắc những người chưa nộp đủ.',
                      en: 'Who is behind was reminded.',
                    }),
                  )
                  .then(onChanged)
              }
            >
              {t({ vi: 'Nhắc người chưa xong', en: 'Remind who is behind' })}
            </button>
          </div>
        )}
      </div>
      {round.panel && round.panel.length > 0 && (
        <Table
          caption={t({ vi: 'Tiến độ từng giám khảo', en: 'Progress by judge' })}
          rows={round.panel}
          rowKey={(row) => row.staffId}
          columns={[
            {
              key: 'name',
              label: t({ vi: 'Giám khảo', en: 'Judge' }),
              head: true,
              cell: (row) => row.name,
            },
            {
              key: 'submitted',
              label: t({ vi: 'Đã nộp', en: 'In' }),
              numeric: true,
              cell: (row) => `${number(row.submitted)} / ${number(row.assigned)}`,
            },
            {
              key: 'left',
              label: t({ vi: 'Còn lại', en: 'Left' }),
              numeric: true,
              cell: (row) => number(row.assigned - row.submitted),
            },
            {
              key: 'reminded',
              label: t({ vi: 'Nhắc lúc', en: 'Reminded' }),
              cell: (row) => dateTime(row.remindedAt),
            },
          ]}
        />
      )}
    </>
  );
}
