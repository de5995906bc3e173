import { useQuery } from '@apollo/client/react';
import { HomeDocument, type HomeQuery } from '@chia-se/client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import { buttonClass } from '../../ui/button-class.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import css from '../portal.module.css';
import { PrizePicture } from '../prize-picture.tsx';
import { programmeCode } from '../programme-code.ts';

/** What the programme is, what can be won, what came of earlier opinions. */
export function Home() {
  const { t } = useTranslation('portal');
  const query = useQuery(HomeDocument, { variables: { code: programmeCode } });
  return (
    <div className={css['page']}>
      <section className={css['hero']}>
        <h1>{t('home.title')}</h1>
        <p>{t('home.lead')}</p>
        <div className={css['row']}>
          <Link to="/write" className={buttonClass} data-look="warm">
            {t('home.write')}
          </Link>
          <Link to="/opinions" className={buttonClass} data-look="quiet">
            {t('home.browse')}
          </Link>
        </div>
      </section>
      <QueryView query={query} lines={10}>
        {(data) => <Programme data={data} />}
      </QueryView>
      <section className={css['stack']}>
        <h2>{t('home.how')}</h2>
        <ol className={`${css['grid']} ${css['steps']}`}>
          {(['one', 'two', 'three', 'four'] as const).map((step) => (
            <li key={step} className={css['card']}>
              {t(`home.steps.${step}`)}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function Programme({ data }: { data: HomeQuery }) {
  const { t } = useTranslation('portal');
  const { lastDay } = useFormats();
  const { programme, currentPeriod, awardStop, heard } = data;
  return (
    <>
      {awardStop && <p className={css['notice']}>{awardStop.notice}</p>}
      <section className={css['stack']}>
        <h2>{t('home.topics')}</h2>
        <p className={css['muted']}>
          {currentPeriod
            ? t('home.until', { date: lastDay(currentPeriod.closesAt) })
            : t('home.noPeriod')}
        </p>
        <ul className={css['grid']}>
          {programme?.topics.map(({ code, name }) => (
            <li key={code}>
              <Link
                to="/write"
                search={{ topic: code } as never}
                className={`${css['card']} ${css['cardLink']}`}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className={css['stack']}>
        <h2>{t('home.heard')}</h2>
        {heard.edges.length === 0 && <EmptyState title={t('home.heardEmpty')} />}
        <ul className={css['grid']}>
          {heard.edges.map(({ node }) => (
            <li key={node.id} className={css['card']}>
              <div className={css['between']}>
                <span className={css['muted']}>{node.topic.name}</span>
                <StatusBadge status={node.status} />
              </div>
              <h3>
                <Link to="/feedback/$id" params={{ id: node.id }}>
                  {node.title}
                </Link>
              </h3>
              {node.responses.at(-1) && (
                <p className={`${css['quote']} ${css['clamp']}`}>{node.responses.at(-1)?.body}</p>
              )}
            </li>
          ))}
        </ul>
      </section>
      <Prizes data={data} />
    </>
  );
}

function Prizes({ data: { programme, currentPeriod } }: { data: HomeQuery }) {
  const { t } = useTranslation('portal');
  const { dong, period } = useFormats();
  if (!programme?.prizePlan) return null;
  return (
    <section className={css['stack']}>
      <h2>
        {t('home.prizes', {
          period: currentPeriod ? period(currentPeriod.code).toLowerCase() : '',
        })}
      </h2>
      <p className={css['muted']}>{t('home.fair')}</p>
      <ul className={css['grid']}>
        {programme.prizePlan.prizes.map(({ id, name, value, quantity }) => (
          <li key={id} className={css['card']}>
            <PrizePicture name={name} />
            <h3>{name}</h3>
            <p>{t('home.worth', { value: dong(value) })}</p>
            <p className={css['muted']}>{t('home.quantity', { count: quantity })}</p>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/winners">{t('home.winners')}</Link>
      </p>
    </section>
  );
}
