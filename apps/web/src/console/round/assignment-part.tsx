import { useQuery } from '@apollo/client/react';
import { AssignRoundDocument, RoundDraftDocument } from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Confirm } from '../parts/dialog.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { Table } from '../parts/table.tsx';
import type { RoundPartProps } from './round-part.ts';

/** The plan as it would be published now; what is published is just this, by its hash. */
export function AssignmentPart({ round, onChanged }: RoundPartProps) {
  const t = useSay();
  const { number, percent } = useFormat();
  const [asking, setAsking] = useState(false);
  const { data, loading, error, refetch } = useQuery(RoundDraftDocument, {
    variables: { id: round.id },
    fetchPolicy: 'network-only',
    skip: round.status !== 'OPEN' && round.status !== 'SHORTLISTED',
  });
  const { run, pending, errors } = useDeed(AssignRoundDocument);
  if (round.status !== 'OPEN' && round.status !== 'SHORTLISTED') {
    return (
      <p className="c-empty">
        {t({
          vi: 'Đã công bố phân công. Xem tiến độ để biết ai đọc bao nhiêu.',
          en: 'The assignment is published. See the progress.',
        })}
      </p>
    );
  }
  const draft = data?.round?.assignmentDraft;
  const plan = draft?.plan;
  return (
    <Listing of={{ loading, error, refetch }} count={data ? 1 : undefined} empty={null}>
      {draft?.userErrors.map((one) => (
        <p key={one.code} className="c-why">
          {one.message}
        </p>
      ))}
      {plan && (
        <>
          <div className="c-cards">
            <div className="c-card">
              <span className="c-figure">{number(plan.opinions)}</span>
              {t({ vi: 'góp ý', en: 'opinions' })}
            </div>
            <div className="c-card">
              <span className="c-figure">{number(plan.readings)}</span>
              {t({ vi: 'lượt đọc', en: 'readings' })}
            </div>
            <div className="c-card">
              <span className="c-figure">{number(plan.anchors)}</span>
              {t({ vi: 'bài ai cũng đọc', en: 'read by everybody' })}
            </div>
            <div className="c-card">
              <span className="c-figure">{percent(plan.expertShare)}</span>
              {t({ vi: 'lượt đọc đúng chuyên môn', en: 'by experts' })}
            </div>
          </div>
          {plan.warnings.map((one) => (
            <p key={one.code} className="c-why">
              {one.message}
            </p>
          ))}
          <p>
            {t({ vi: 'Mã của bản xem trước:', en: 'Hash of this draft:' })}{' '}
            <span className="c-hash">{plan.hash}</span>
          </p>
          <Table
            caption={t({ vi: 'Mỗi giám khảo sẽ đọc', en: 'What each would read' })}
            rows={plan.loads}
            rowKey={(row) => row.staffId}
            columns={[
              {
                key: 'name',
                label: t({ vi: 'Giám khảo', en: 'Judge' }),
                head: true,
                cell: (row) => row.name,
              },
              {
                key: 'readings',
                label: t({ vi: 'Sẽ đọc', en: 'Would read' }),
                numeric: true,
                cell: (row) => number(row.readings),
              },
              {
                key: 'limit',
                label: t({ vi: 'Tối đa', en: 'Limit' }),
                numeric: true,
                cell: (row) => number(row.limit),
              },
              {
                key: 'conflicts',
                label: t({ vi: 'Bài phải tránh', en: 'Conflicts' }),
                numeric: true,
                cell: (row) => number(row.conflicts),
              },
            ]}
          />
          <p>
            <button type="button" className="c-button c-primary" onClick={() => setAsking(true)}>
              {t({ vi: 'Công bố phân công…', en: 'Publish the assignment…' })}
            </button>
          </p>
        </>
      )}
      {asking && plan && (
        <Confirm
          title={t({ vi: 'Công bố phân công', en: 'Publish the assignment' })}
          consequences={[
            t(
              {
                vi: '{judges} giám khảo nhận {readings} lượt đọc ngay.',
                en: '{judges} judges get {readings} readings at once.',
              },
              { judges: plan.loads.length, readings: plan.readings },
            ),
            t({
              vi: 'Hội đồng và danh sách vào vòng được khoá.',
              en: 'Panel and shortlist are fixed.',
            }),
            <>
              {t({
                vi: 'Chỉ đúng bản đã xem được công bố:',
                en: 'Just the draft that you saw is published:',
              })}{' '}
              <span className="c-hash">{plan.hash.slice(0, 12)}…</span>
            </>,
          ]}
          confirm={t({ vi: 'Công bố', en: 'Publish' })}
          pending={pending}
          problem={errors[0]?.message}
          onClose={() => setAsking(false)}
          onConfirm={() =>
            void run(
              { input: { roundId: round.id, draftHash: plan.hash } },
              t({ vi: 'Đã công bố phân công.', en: 'The assignment is published.' }),
            ).then((done) => {
              if (done) {
                setAsking(false);
                onChanged();
              } else void refetch();
            })
          }
        />
      )}
    </Listing>
  );
}
