import { useQuery } from '@apollo/client/react';
import { AwardPeriodsDocument, ConsolePeriodsDocument } from '@chia-se/client';
import { useState } from 'react';
import { Chip } from '../parts/chip.tsx';
import { Select } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Link } from '../parts/link.tsx';
import { Listing } from '../parts/listing.tsx';
import { useSearch } from '../parts/place.ts';
import { Table } from '../parts/table.tsx';
import { useStaff } from '../staff.tsx';
import { roundStage, roundStatus } from '../words.ts';
import { OpenRound } from './open-round.tsx';
import { ClosePeriod, OpenPeriod } from './period-dialogs.tsx';
import { PeriodTable } from './period-table.tsx';
import { RulesSection } from './rules-section.tsx';

type Shown =
  | { kind: 'openPeriod' }
  | { kind: 'openRound' }
  | { kind: 'close'; id: string; code: string };

/** Periods, the rules they are judged by, and the rounds. */
export function RoundsScreen() {
  const t = useSay();
  const { may } = useStaff();
  const { dateTime, number } = useFormat();
  const [shown, setShown] = useState<Shown | null>(null);
  const [search, change] = useSearch();
  const { data: all } = useQuery(AwardPeriodsDocument);
  const programmes = all?.programmes.edges.map(({ node }) => node) ?? [];
  const programme = search.get('programme') ?? programmes[0]?.code ?? null;
  const { data, loading, error, refetch, fetchMore } = useQuery(ConsolePeriodsDocument, {
    variables: { programme: programme ?? '' },
    skip: programme === null,
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
      {programmes.length > 1 && (
        <div className="c-toolbar c-filters">
          <Select
            label={t({ vi: 'Chương trình', en: 'Programme' })}
            value={programme ?? ''}
            onChange={(code) => change({ programme: code })}
            options={programmes.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </div>
      )}
      <h2>{t({ vi: 'Vòng chấm', en: 'Rounds' })}</h2>
      <Listing
        of={{ loading, error, refetch }}
        count={rounds?.length}
        empty={t({ vi: 'Chưa có vòng chấm nào.', en: 'No round yet.' })}
        more={{
          has: data?.rounds.pageInfo.hasNextPage ?? false,
          load: () =>
            fetchMore({
              variables: {
                roundsAfter: data?.rounds.pageInfo.endCursor,
                // What is there of the periods stays.
                after: data?.programme?.periods.pageInfo.endCursor,
              },
            }),
        }}
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
        <PeriodTable
          periods={periods ?? []}
          onClosing={({ id, code }) => setShown({ kind: 'close', id, code })}
        />
      </Listing>
      {data?.programme?.judgingRules && (
        <RulesSection
          programmeId={data.programme.id}
          rules={data.programme.judgingRules}
          onChanged={() => void refetch()}
        />
      )}
      {shown?.kind === 'openPeriod' && programme && (
        <OpenPeriod programme={programme} onClose={() => setShown(null)} onDone={done} />
      )}
      {shown?.kind === 'close' && (
        <ClosePeriod {...shown} onClose={() => setShown(null)} onDone={done} />
      )}
      {shown?.kind === 'openRound' && (
        <OpenRound
          periods={periods ?? []}
          stages={data?.programme?.judgingRules?.stages.map(({ stage }) => stage) ?? []}
          onClose={() => setShown(null)}
          onDone={done}
        />
      )}
    </>
  );
}
