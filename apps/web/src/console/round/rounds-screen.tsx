import { useQuery } from '@apollo/client/react';
import { ConsolePeriodsDocument } from '@chia-se/client';
import { useState } from 'react';
import { Chip } from '../parts/chip.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Link } from '../parts/link.tsx';
import { Listing } from '../parts/listing.tsx';
import { Table } from '../parts/table.tsx';
import { useStaff } from '../staff.tsx';
import { periodStatus, roundStage, roundStatus } from '../words.ts';
import { OpenRound } from './open-round.tsx';
import { ClosePeriod, OpenPeriod } from './period-dialogs.tsx';
import { RulesSection } from './rules-section.tsx';

type Shown =
  | { kind: 'openPeriod' }
  | { kind: 'openRound' }
  | { kind: 'close'; id: string; code: string };

/** Periods, the rules they are judged by, and the rounds. */
export function RoundsScreen() {
  const t = useSay();
  const { may } = useStaff();
  const { dateTime, date, number } = useFormat();
  const [shown, setShown] = useState<Shown | null>(null);
  const { data, loading, error, refetch, fetchMore } = useQuery(ConsolePeriodsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const periods = data?.programme?.periods.edges.map(({ node }) => node);
  const rounds = data?.rounds.edges.map(({ node }) => node);
  const done = () => {
    setShown(null);
    void refetch();
  };
  return (
    <>
      <header className="c-head">
        <h1>{t({ vi: 'Kỳ và vòng chấm', en: 'Periods and rounds' })}</h1>
        <div className="c-row">
          {may('programme:manage') && (
            <button
              type="button"
              className="c-button"
              onClick={() => setShown({ kind: 'openPeriod' })}
            >
              {t({ vi: 'Mở kỳ', en: 'Open a period' })}
            </button>
          )}
          {may('round:manage') && (
            <button
              type="button"
              className="c-button c-primary"
              onClick={() => setShown({ kind: 'openRound' })}
            >
              {t({ vi: 'Mở vòng chấm', en: 'Open a round' })}
            </button>
          )}
        </div>
      </header>
      <h2>{t({ vi: 'Vòng chấm', en: 'Rounds' })}</h2>
      <Listing
        of={{ loading, error, refetch }}
        count={rounds?.length}
        empty={t({ vi: 'Chưa có vòng chấm nào.', en: 'No round yet.' })}
      >
        <Table
          caption={t({ vi: 'Vòng chấm', en: 'Rounds' })}
          rows={rounds ?? []}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              label: t({ vi: 'Vòng', en: 'Round' }),
              head: true,
              cell: (row) => <Link to={`rounds/${row.id}`}>{row.name}</Link>,
            },
            { key: 'period', label: t({ vi: 'Kỳ', en: 'Period' }), cell: (row) => row.period.code },
            {
              key: 'stage',
              label: t({ vi: 'Giai đoạn', en: 'Stage' }),
              cell: (row) => t(roundStage[row.stage]),
            },
            {
              key: 'status',
              label: t({ vi: 'Trạng thái', en: 'Status' }),
              cell: (row) => (
                <Chip tone={row.status === 'FINALISED' ? 'good' : 'busy'}>
                  {t(roundStatus[row.status])}
                </Chip>
              ),
            },
            {
              key: 'in',
              label: t({ vi: 'Vào vòng', en: 'Shortlisted' }),
              numeric: true,
              cell: (row) => number(row.progress?.shortlisted),
            },
            {
              key: 'submitted',
              label: t({ vi: 'Phiếu đã nộp', en: 'Scorecards in' }),
              numeric: true,
              cell: (row) =>
                `${number(row.progress?.submitted)} / ${number(row.progress?.assigned)}`,
            },
            {
              key: 'due',
              label: t({ vi: 'Hạn nộp', en: 'Due' }),
              cell: (row) => dateTime(row.dueAt),
            },
          ]}
        />
      </Listing>
      <h2>{t({ vi: 'Kỳ', en: 'Periods' })}</h2>
      <Listing
        of={{ loading, error, refetch }}
        count={periods?.length}
        empty={t({ vi: 'Chưa có kỳ nào.', en: 'No period yet.' })}
        more={{
          has: data?.programme?.periods.pageInfo.hasNextPage ?? false,
          load: () =>
            fetchMore({ variables: { after: data?.programme?.periods.pageInfo.endCursor } }),
        }}
      >
        <Table
          caption={t({ vi: 'Kỳ', en: 'Periods' })}
          rows={periods ?? []}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'code',
              label: t({ vi: 'Kỳ', en: 'Period' }),
              head: true,
              cell: (row) => row.code,
            },
            {
              key: 'status',
              label: t({ vi: 'Trạng thái', en: 'Status' }),
              cell: (row) => (
                <Chip tone={row.status === 'OPEN' ? 'good' : 'plain'}>
                  {t(periodStatus[row.status])}
                </Chip>
              ),
            },
            {
              key: 'when',
              label: t({ vi: 'Thời gian', en: 'When' }),
              cell: (row) => `${date(row.opensAt)} – ${date(row.closesAt)}`,
            },
            {
              key: 'rules',
              label: t({ vi: 'Quy tắc chấm', en: 'Judging rules' }),
              cell: (row) =>
                row.judgingRules
                  ? t(
                      { vi: 'Bản {version}, đã khoá', en: 'Version {version}, frozen' },
                      row.judgingRules as never,
                    )
                  : '–',
            },
            {
              key: 'plan',
              label: t({ vi: 'Kế hoạch giải', en: 'Prize plan' }),
              cell: (row) =>
                row.prizePlan
                  ? `${t({ vi: 'Bản', en: 'Version' })} ${row.prizePlan.version}${row.prizePlan.frozenAt ? ` · ${t({ vi: 'đã khoá', en: 'frozen' })}` : ''}`
                  : '–',
            },
            {
              key: 'deeds',
              label: t({ vi: 'Thao tác', en: 'Actions' }),
              cell: (row) =>
                row.status === 'OPEN' && may('programme:manage') ? (
                  <button
                    type="button"
                    className="c-button"
                    aria-label={t({ vi: 'Đóng kỳ {code}', en: 'Close {code}' }, row as never)}
                    onClick={() => setShown({ kind: 'close', id: row.id, code: row.code })}
                  >
                    {t({ vi: 'Đóng sớm', en: 'Close early' })}
                  </button>
                ) : null,
            },
          ]}
        />
      </Listing>
      {data?.programme?.judgingRules && (
        <RulesSection
          programmeId={data.programme.id}
          rules={data.programme.judgingRules}
          onChanged={() => void refetch()}
        />
      )}
      {shown?.kind === 'openPeriod' && <OpenPeriod onClose={() => setShown(null)} onDone={done} />}
      {shown?.kind === 'close' && (
        <ClosePeriod {...shown} onClose={() => setShown(null)} onDone={done} />
      )}
      {shown?.kind === 'openRound' && (
        <OpenRound periods={periods ?? []} onClose={() => setShown(null)} onDone={done} />
      )}
    </>
  );
}
