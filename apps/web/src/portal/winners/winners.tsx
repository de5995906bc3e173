import { useQuery } from '@apollo/client/react';
import { PeriodsDocument, WinnersDocument } from '@chia-se/client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/field.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import css from '../portal.module.css';
import { PrizePicture } from '../prize-picture.tsx';
import { programmeCode } from '../programme-code.ts';
import { Proof } from './proof.tsx';

/** Who won what, by period, and how anybody checks it. */
export function Winners() {
  const { t } = useTranslation('portal');
  const [chosen, setChosen] = useState('');
  const query = useQuery(PeriodsDocument, { variables: { code: programmeCode } });
  return (
    <div className={css['stack']}>
      <h1>{t('winners.title')}</h1>
      <QueryView query={query} lines={2}>
        {({ programme }) => {
          const periods = programme?.periods.edges.map(({ node }) => node) ?? [];
          const period = periods.find(({ id }) => id === chosen) ?? periods[0];
          if (!period) return <EmptyState title={t('winners.empty')} />;
          return (
            <>
              <Select
                label={t('winners.period')}
                value={period.id}
                onChange={(event) => setChosen(event.target.value)}
              >
                {periods.map(({ id, code }) => (
                  <option key={id} value={id}>
                    {code}
                  </option>
                ))}
              </Select>
              <List periodId={period.id} />
            </>
          );
        }}
      </QueryView>
    </div>
  );
}

function List({ periodId }: { periodId: string }) {
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
            {[...hashes].map((hash) => (
              <Proof key={hash} hash={hash} />
            ))}
          </>
        );
      }}
    </QueryView>
  );
}
