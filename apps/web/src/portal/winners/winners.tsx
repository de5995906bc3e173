import { useQuery } from '@apollo/client/react';
import { PeriodsDocument, WinnersDocument } from '@chia-se/client';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import { Select } from '../../ui/field.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import css from '../portal.module.css';
import { PrizePicture } from '../prize-picture.tsx';
import { programmeCode } from '../programme-code.ts';
import { Proof } from './proof.tsx';

const isHash = (text: string | undefined): text is string => /^[0-9a-f]{64}$/.test(text ?? '');

/**
 * Who won what, by period, and how anybody checks it. The address says which period, `?period=2026-11`,
 * or which decision record, `?hash=…`.
 */
export function Winners() {
  const { t } = useTranslation('portal');
  const { period: asked, hash } = useSearch({ strict: false }) as Partial<Record<string, string>>;
  return (
    <div className={css['stack']}>
      <h1>{t('winners.title')}</h1>
      {isHash(hash) && <Proof hash={hash} />}
      <ByPeriod asked={asked} shownHash={hash} />
    </div>
  );
}

interface ByPeriodProps {
  asked: string | undefined;
  shownHash: string | undefined;
}

function ByPeriod({ asked, shownHash }: ByPeriodProps) {
  const { t } = useTranslation('portal');
  // Asked at once, each without waiting for the other.
  const periodsQuery = useQuery(PeriodsDocument, { variables: { code: programmeCode } });
  const periods = periodsQuery.data?.programme?.periods.edges.map(({ node }) => node);
  // The search of the address reads a year as a number.
  const code = asked === undefined ? undefined : String(asked);
  const isUnknown = code !== undefined && periods?.every((period) => period.code !== code) === true;
  const query = useWinners(isUnknown ? undefined : code);
  const listedId = query.data?.winners.edges[0]?.node.period.id;
  const isOver = ({ closesAt }: { closesAt: string }) => Date.parse(closesAt) < Date.now();
  return (
    <QueryView query={periodsQuery} lines={8}>
      {() => {
        const period =
          periods?.find((each) => each.code === code) ??
          periods?.find(({ id }) => id === listedId) ??
          periods?.find(isOver) ??
          periods?.[0];
        if (!period) return <EmptyState title={t('winners.empty')} />;
        return (
          <>
            {isUnknown && <p className={css['notice']}>{t('winners.unknown', { period: code })}</p>}
            <PeriodSelect codes={periods?.map((each) => each.code) ?? []} chosen={period.code} />
            <List query={query} shownHash={shownHash} />
          </>
        );
      }}
    </QueryView>
  );
}

/** Of a period, or the latest with winners. */
function useWinners(periodCode: string | undefined) {
  return useQuery(WinnersDocument, {
    variables: { programmeCode, ...(periodCode === undefined ? {} : { periodCode }) },
  });
}

function PeriodSelect({ codes, chosen }: { codes: readonly string[]; chosen: string }) {
  const { t } = useTranslation('portal');
  const { period: nameOf } = useFormats();
  const navigate = useNavigate();
  return (
    <div className={css['short']}>
      <Select
        label={t('winners.period')}
        value={chosen}
        onChange={(event) =>
          void navigate({
            to: '/winners',
            search: { period: event.target.value } as never,
            replace: true,
          })
        }
      >
        {codes.map((code) => (
          <option key={code} value={code}>
            {nameOf(code)}
          </option>
        ))}
      </Select>
    </div>
  );
}

interface ListProps {
  query: ReturnType<typeof useWinners>;
  shownHash: string | undefined;
}

function List({ query, shownHash }: ListProps) {
  const { t } = useTranslation('portal');
  return (
    <QueryView query={query}>
      {({ winners: { edges, pageInfo } }) => {
        const hashes = new Set(edges.flatMap(({ node }) => node.decisionRecordHash ?? []));
        return (
          <>
            {edges.length === 0 && <EmptyState title={t('winners.empty')} />}
            <ul className={css['grid']}>
              {edges.map(({ cursor, node: { prize, maskedPhoneNumber, feedback } }) => (
                <li key={cursor} className={css['card']}>
                  <PrizePicture name={prize.name} />
                  <span className={css['muted']}>{t(`levels.${prize.level}`)}</span>
                  <h2>{prize.name}</h2>
                  <p>{maskedPhoneNumber ?? t('winners.private')}</p>
                  {feedback && (
                    <p>
                      <Link to="/feedback/$id" params={{ id: feedback.id }}>
                        {feedback.title}
                      </Link>
                    </p>
                  )}
                </li>
              ))}
            </ul>
            <LoadMore pageInfo={pageInfo} fetchMore={query.fetchMore} />
            {[...hashes]
              .filter((hash) => hash !== shownHash)
              .map((hash) => (
                <Proof key={hash} hash={hash} />
              ))}
          </>
        );
      }}
    </QueryView>
  );
}
