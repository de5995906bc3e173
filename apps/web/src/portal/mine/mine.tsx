import { useQuery } from '@apollo/client/react';
import { MyAwardsDocument, MyFeedbackListDocument, MyProfileDocument } from '@chia-se/client';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
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
import { AwardBadge } from '../claim/award-badge.tsx';
import { OpinionCard } from '../opinions/opinion-card.tsx';
import css from '../portal.module.css';
import { PrizePicture } from '../prize-picture.tsx';
import { Followed } from './followed.tsx';
import { News } from './news.tsx';

const loadAccount = () => import('./account.tsx');
const Account = lazy(() => loadAccount().then((part) => ({ default: part.Account })));

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
      <Parts />
    </div>
  );
}

/** The part is in the address, so that a link and a reload come back to it. */
function Parts() {
  const { t } = useTranslation('portal');
  const { tab } = useSearch({ strict: false }) as { tab?: string };
  const navigate = useNavigate();
  // What a press needs is fetched before it.
  useEffect(() => void loadAccount().catch(() => undefined), []);
  const contents: Record<string, ReactNode> = {
    opinions: <Opinions />,
    followed: <Followed />,
    prizes: <Prizes />,
    news: <News />,
    account: (
      <Suspense fallback={<Skeleton lines={6} />}>
        <Account />
      </Suspense>
    ),
  };
  const titles = ['opinions', 'followed', 'prizes', 'news', 'account'] as const;
  return (
    <Tabs
      label={t('mine.tabs')}
      selected={tab && tab in contents ? tab : 'opinions'}
      onSelect={(next) =>
        void navigate({ to: '/mine', search: { tab: next } as never, replace: true })
      }
      tabs={titles.map((id) => ({ id, title: t(`mine.${id}`), content: contents[id] }))}
    />
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
          <div className={css['grid']}>
            {me?.awards?.edges.map(({ node: { id, prize, status, claimBy } }) => (
              <article key={id} className={css['card']}>
                <PrizePicture name={prize.name} />
                <h2>{prize.name}</h2>
                {status && (
                  <div>
                    <AwardBadge status={status} />
                  </div>
                )}
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
          </div>
          {me?.awards && <LoadMore pageInfo={me.awards.pageInfo} fetchMore={query.fetchMore} />}
        </div>
      )}
    </QueryView>
  );
}
