import { useQuery } from '@apollo/client/react';
import { AwardPeriodsDocument, AwardStopNowDocument } from '@chia-se/client';
import { Select } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { useSearch } from '../parts/place.ts';
import { Tabs } from '../parts/tabs.tsx';
import { useStaff } from '../staff.tsx';
import { AwardList } from './award-list.tsx';
import { DossiersPart } from './dossiers-part.tsx';
import { LedgerPart } from './ledger-part.tsx';
import { ProposalsPart } from './proposals-part.tsx';
import { ReconciliationPart } from './reconciliation-part.tsx';
import { StopPart } from './stop-part.tsx';

/** From the ranking to the gift: each step with who must do it next. */
export function AwardsScreen({ part }: { part: string }) {
  const t = useSay();
  const { dateTime } = useFormat();
  const [search, change] = useSearch();
  const { data } = useQuery(AwardPeriodsDocument);
  const { data: stop, refetch } = useQuery(AwardStopNowDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const { may } = useStaff();
  const decides = may('award:propose', 'award:approve', 'award:publish');
  const periods =
    data?.programmes.edges.flatMap(({ node: programme }) =>
      programme.periods.edges.map(({ node }) => ({
        id: node.id,
        code: `${node.code} · ${programme.name}`,
      })),
    ) ?? [];
  const periodId = search.get('period') ?? periods[0]?.id ?? null;
  const kept = search.get('period') ? `?period=${search.get('period')}` : '';
  const tabs = [
    ['proposals', t({ vi: 'Đề xuất & công bố', en: 'Propose & publish' })],
    ['claims', t({ vi: 'Nhận giải & trao quà', en: 'Claims & fulfilment' })],
    ['reconciliation', t({ vi: 'Đối soát', en: 'Reconciliation' })],
    ['ledger', t({ vi: 'Sổ cái', en: 'Ledger' })],
    ['dossiers', t({ vi: 'Hồ sơ', en: 'Dossier' })],
    ['stop', t({ vi: 'Dừng khẩn cấp', en: 'Kill switch' })],
  ] as const;
  // A dossier names winners, which those who judge do not read.
  const reports = may('programme:manage') && !may('scorecard:write');
  const shown = tabs.filter(
    ([name]) => (name !== 'proposals' || decides) && (name !== 'dossiers' || reports),
  );
  return (
    <>
      <h1>{t({ vi: 'Trao giải', en: 'Awards' })}</h1>
      {stop?.awardStop && (
        <p className="c-stop" role="status">
          {t(
            {
              vi: 'Đang dừng trao và nhận giải từ {when}.',
              en: 'Awarding and claiming are stopped since {when}.',
            },
            { when: dateTime(stop.awardStop.stoppedAt) },
          )}{' '}
          {stop.awardStop.notice}
        </p>
      )}
      <Tabs
        label={t({ vi: 'Phần', en: 'Part' })}
        tabs={shown.map(([name, label]) => ({
          to: `awards/${name}${kept}`,
          label,
          current: name === part,
        }))}
      />
      {(part === 'proposals' || part === 'claims' || part === 'dossiers') && (
        <div className="c-toolbar c-filters">
          <Select
            label={t({ vi: 'Kỳ', en: 'Period' })}
            value={periodId ?? ''}
            onChange={(period) => change({ period })}
            options={periods.map(({ id, code }) => ({ value: id, label: code }))}
          />
        </div>
      )}
      {part === 'proposals' && periodId && <ProposalsPart key={periodId} periodId={periodId} />}
      {part === 'claims' && periodId && <AwardList key={periodId} periodId={periodId} />}
      {part === 'reconciliation' && <ReconciliationPart />}
      {part === 'ledger' && <LedgerPart />}
      {part === 'dossiers' && reports && periodId && (
        <DossiersPart key={periodId} periodId={periodId} />
      )}
      {part === 'stop' && (
        <StopPart stop={stop?.awardStop ?? null} onChanged={() => void refetch()} />
      )}
    </>
  );
}
