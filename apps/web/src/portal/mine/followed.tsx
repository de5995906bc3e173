import { useQuery } from '@apollo/client/react';
import { FollowedFeedbackDocument } from '@chia-se/client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { buttonClass } from '../../ui/button-class.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { OpinionCard } from '../opinions/opinion-card.tsx';
import { useFollow } from '../opinions/use-follow.ts';
import css from '../portal.module.css';

/** Opinions of others that one is told about. */
export function Followed() {
  const { t } = useTranslation('portal');
  const query = useQuery(FollowedFeedbackDocument, { fetchPolicy: 'cache-and-network' });
  const follow = useFollow();
  return (
    <QueryView query={query}>
      {({ me }) => (
        <div className={css['stack']}>
          {!me?.followedFeedback?.edges.length && (
            <EmptyState title={t('follow.none')}>
              <Link to="/opinions" className={buttonClass} data-look="quiet">
                {t('home.browse')}
              </Link>
            </EmptyState>
          )}
          {me?.followedFeedback?.edges.map(({ node }) => (
            <OpinionCard key={node.id} feedback={node}>
              <Button look="plain" onPress={() => void follow(node.id, !node.isFollowedByMe)}>
                {t(node.isFollowedByMe ? 'follow.stop' : 'follow.start')}
              </Button>
            </OpinionCard>
          ))}
          {me?.followedFeedback && (
            <LoadMore pageInfo={me.followedFeedback.pageInfo} fetchMore={query.fetchMore} />
          )}
        </div>
      )}
    </QueryView>
  );
}
