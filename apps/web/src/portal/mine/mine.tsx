import { useQuery } from '@apollo/client/react';
import { MyAwardsDocument, MyFeedbackListDocument, MyProfileDocument } from '@chia-se/client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import { useSession } from '../../app/graph.ts';
import { SignInPanel } from '../../app/session/sign-in-panel.tsx';
import { buttonClass } from '../../ui/button-class.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { OpinionCard } from '../opinions/opinion-card.tsx';
import css from '../portal.module.css';
import { PrizePicture } from '../prize-picture.tsx';
import { Account } from './account.tsx';
import { News } from './news.tsx';

/** Everything of one's own: opinions, prizes, messages, account. */
export function Mine() {
  const { t } = useTranslation('portal');
  const { state } = useSession();
  if (state.status === 'unknown') return <Skeleton lines={6} />;
  if (state.status === 'signedOut') {
    return (
      <div className={`${css['narrow']} ${css['stack']}`}>
        <h1>{t('mine.title')}</h1>
        <SignInPanel as="SUBSCRIBER" reason={t('mine.signIn')} />
      </div>
    );
  }
  return (
    <div className={css['stack']}>
      <Hello />
      <Tabs
        label={t('mine.tabs')}
        tabs={[
          { id: 'opinions', title: t('mine.opinions'), content: <Opinions /> },
          { id: 'prizes', title: t('mine.prizes'), content: <Prizes /> },
          { id: 'news', title: t('mine.news'), content: <News /> },
          { id: 'account', title: t('mine.account'), content: <Account /> },
        ]}
      />
    </div>
  );
}

function Hello() {
  const { t } = useTranslation('portal');
  const { data } = useQuery(MyProfileDocument);
  const name = data?.me?.displayName ?? data?.me?.phoneNumber;
  return (
    <div className={css['between']}>
      <h1>{name ? t('mine.hello', { name }) : t('mine.title')}</h1>
      {data?.me?.membershipTier && (
        <Badge tone="warm">
          {t('mine.tier')}: {t(`mine.tiers.${data.me.membershipTier}`)}
        </Badge>
      )}
    </div>
  );
}

function Opinions() {
  const { t } = useTranslation('portal');
  const query = useQuery(MyFeedbackListDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryView query={query}>
      {({ me }) => (
        <div className={css['stack']}>
          {me?.feedback?.edges.length === 0 && (
            <EmptyState title={t('mine.noOpinions')}>
              <Link to="/write" className={buttonClass} data-look="warm">
                {t('home.write')}
              </Link>
            </EmptyState>
          )}
          {me?.feedback?.edges.map(({ node }) => (
            <OpinionCard key={node.id} feedback={node}>
              <span className={css['muted']}>{node.referenceCode}</span>
            </OpinionCard>
          ))}
          {me?.feedback && <LoadMore pageInfo={me.feedback.pageInfo} fetchMore={query.fetchMore} />}
        </div>
      )}
    </QueryView>
  );
}

function Prizes() {
  const { t } = useTranslation('portal');
  const { dateTime } = useFormats();
  const query = useQuery(MyAwardsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryView query={query}>
      {({ me }) => (
        <div className={css['stack']}>
          {!me?.awards?.edges.length && <EmptyState title={t('mine.noPrizes')} />}
          {me?.awards?.edges.map(({ node: { id, prize, status, claimBy } }) => (
            <article key={id} className={css['card']}>
              <PrizePicture name={prize.name} />
              <h2>{prize.name}</h2>
              {status && <p>{t(`claim.status.${status}`)}</p>}
              {status === 'ANNOUNCED' && claimBy && (
                <p>{t('mine.claimBy', { date: dateTime(claimBy) })}</p>
              )}
              <div>
                <Link to="/awards/$id" params={{ id }} className={buttonClass}>
                  {t(status === 'ANNOUNCED' ? 'mine.claim' : 'mine.see')}
                </Link>
              </div>
            </article>
          ))}
          {me?.awards && <LoadMore pageInfo={me.awards.pageInfo} fetchMore={query.fetchMore} />}
        </div>
      )}
    </QueryView>
  );
}
