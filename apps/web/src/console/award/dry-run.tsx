import { ProposeAwardsDocument, TryAwardsDocument, type TryAwardsMutation } from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Confirm } from '../parts/dialog.tsx';
import { Select } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Table } from '../parts/table.tsx';
import { useStaff } from '../staff.tsx';
import { skipReason } from '../words.ts';

type Allocation = NonNullable<TryAwardsMutation['proposeAwards']['allocation']>;

interface DryRunProps {
  rounds: readonly { id: string; name: string; status: string }[];
  onProposed: () => void;
}

/** Who would get what, and why others would not; then the proposal. */
export function DryRun({ rounds, onProposed }: DryRunProps) {
  const t = useSay();
  const { may } = useStaff();
  const { dong, number } = useFormat();
  const finalised = rounds.filter(({ status }) => status === 'FINALISED');
  const [chosen, setChosen] = useState('');
  const roundId = chosen || finalised[0]?.id || '';
  const [allocation, setAllocation] = useState<Allocation | null>(null);
  const [asking, setAsking] = useState(false);
  const attempt = useDeed(TryAwardsDocument);
  const propose = useDeed(ProposeAwardsDocument);
  if (!may('award:propose')) {
    return (
      <p className="c-muted">
        {t({
          vi: 'Chạy thử và đề xuất do quản lý chương trình thực hiện.',
          en: 'Dry runs and proposals are a programme manager’s.',
        })}
      </p>
    );
  }
  if (finalised.length === 0) {
    return (
      <p className="c-why">
        {t({
          vi: 'Chưa đề xuất được: kỳ này chưa có vòng chấm nào đã chốt.',
          en: 'Not yet: no round of this period is finalised.',
        })}
      </p>
    );
  }
  const winners = allocation?.awards.edges.map(({ node }) => node) ?? [];
  const skips = allocation?.skips.edges.map(({ node }) => node) ?? [];
  return (
    <section className="c-card">
      <h2>{t({ vi: 'Chạy thử', en: 'Dry run' })}</h2>
      <div className="c-filters">
        <Select
          label={t({ vi: 'Vòng đã chốt', en: 'Finalised round' })}
          value={roundId}
          onChange={(id) => {
            setChosen(id);
            setAllocation(null);
          }}
          options={finalised.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <button
          type="button"
          className="c-button"
          disabled={attempt.pending}
          onClick={() =>
            void attempt.run({ roundId }).then((done) => setAllocation(done?.allocation ?? null))
          }
        >
          {t({ vi: 'Chạy thử (không ghi gì)', en: 'Try (writes nothing)' })}
        </button>
      </div>
      {attempt.errors.map((one) => (
        <p key={one.message} className="c-why">
          {one.message}
        </p>
      ))}
      {allocation && (
        <>
          <h3>
            {t(
              { vi: 'Sẽ nhận giải ({count})', en: 'Would win ({count})' },
              { count: winners.length },
            )}
          </h3>
          {winners.length === 0 && (
            <p className="c-muted">
              {t({ vi: 'Không còn giải nào để phân.', en: 'There is no prize left to give.' })}
            </p>
          )}
          {winners.length > 0 && (
            <Table
              caption={t({ vi: 'Sẽ nhận giải', en: 'Would win' })}
              rows={winners}
              rowKey={(row) => String(row.rank)}
              columns={[
                {
                  key: 'rank',
                  label: t({ vi: 'Hạng', en: 'Rank' }),
                  numeric: true,
                  cell: (row) => number(row.rank),
                },
                {
                  key: 'title',
                  label: t({ vi: 'Góp ý', en: 'Opinion' }),
                  head: true,
                  cell: (row) => row.feedback.title,
                },
                {
                  key: 'prize',
                  label: t({ vi: 'Giải', en: 'Prize' }),
                  cell: (row) => row.prize.name,
                },
                {
                  key: 'value',
                  label: t({ vi: 'Trị giá', en: 'Value' }),
                  numeric: true,
                  cell: (row) => dong(row.value),
                },
              ]}
            />
          )}
          <details>
            <summary>
              {t({ vi: 'Không nhận giải, kèm lý do', en: 'Skipped, each with the reason' })}
            </summary>
            <Table
              caption={t({ vi: 'Không nhận giải', en: 'Skipped' })}
              rows={skips}
              rowKey={(row) => String(row.rank)}
              columns={[
                {
                  key: 'rank',
                  label: t({ vi: 'Hạng', en: 'Rank' }),
                  numeric: true,
                  cell: (row) => number(row.rank),
                },
                {
                  key: 'title',
                  label: t({ vi: 'Góp ý', en: 'Opinion' }),
                  head: true,
                  cell: (row) => row.feedback.title,
                },
                {
                  key: 'reason',
                  label: t({ vi: 'Lý do', en: 'Reason' }),
                  cell: (row) => t(skipReason[row.reason]),
                },
              ]}
            />
          </details>
          {winners.length > 0 && (
            <p>
              <button type="button" className="c-button c-primary" onClick={() => setAsking(true)}>
                {t({ vi: 'Đề xuất…', en: 'Propose…' })}
              </button>
            </p>
          )}
        </>
      )}
      {asking && (
        <Confirm
          title={t(
            { vi: 'Đề xuất trao {count} giải', en: 'Propose {count} awards' },
            { count: winners.length },
          )}
          consequences={[
            t({ vi: 'Cơ cấu giải được khoá.', en: 'The prize plan is frozen.' }),
            t({
              vi: 'Người phê duyệt và người công bố phải là những người khác bạn.',
              en: 'Approver and publisher have to be others than you.',
            }),
            t({ vi: 'Chưa ai được thông báo gì.', en: 'Nobody is told anything yet.' }),
          ]}
          confirm={t({ vi: 'Đề xuất', en: 'Propose' })}
          pending={propose.pending}
          problem={propose.errors[0]?.message}
          onClose={() => setAsking(false)}
          onConfirm={() =>
            void propose
              .run(
                { input: { roundId } },
                t({
                  vi: 'Đã đề xuất. Chờ người khác phê duyệt.',
                  en: 'Proposed. Somebody else approves.',
                }),
              )
              .then((done) => {
                if (!done) return;
                setAsking(false);
                setAllocation(null);
                onProposed();
              })
          }
        />
      )}
    </section>
  );
}
