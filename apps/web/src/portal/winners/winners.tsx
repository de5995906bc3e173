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
  const { period: nameOf } = useFormats();
  const navigate = useNavigate();
  const query = useQuery(PeriodsDocument, { variables: { code: programmeCode } });
  return (
    <QueryView query={query} lines={8}>
      {({ programme }) => {
        const periods = programme?.periods.edges.map(({ node }) => node) ?? [];
        const isOver = ({ closesAt }: { closesAt: string }) => Date.parse(closesAt) < Date.now();
        // The search of the address reads a year as a number.
        const wanted = periods.find(({ code }) => code === String(asked));
        const period = wanted ?? periods.find(isOver) ?? periods[0];
        if (!period) return <EmptyState title={t('winners.empty')} />;
        return (
          <>
            {asked !== undefined && !wanted && (
              <p className={css['notice']}>{t('winners.unknown', { period: String(asked) })}</p>
            )}
            <Select
              label={t('winners.period')}
              value={period.code}
              onChange={(event) =>
                void navigate({
                  to: '/winners',
                  search: { period: event.target.value } as never,
                  replace: true,
                })
              }
            >
              {periods.map(({ code }) => (
                <option key={code} value={code}>
                  {nameOf(code)}
                </option>
              ))}
            </Select>
            <List periodId={period.id} shownHash={shownHash} />
          </>
        );
      }}
    </QueryView>
  );
}

function List({ periodId, shownHash }: { periodId: string; shownHash: string | undefined }) {
  const { t } = useTranslation('portal');
  const query = useQuery(WinnersDocument, { variables: { periodId } });
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
