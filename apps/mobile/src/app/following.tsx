import { useQuery } from '@apollo/client/react';
import { FollowedFeedbackDocument } from '@chia-se/client';
import { router } from 'expo-router';
import { useLanguage } from '../language.tsx';
import { opinion as words } from '../messages/opinion.ts';
import { OpinionCard } from '../parts/opinion-card.tsx';
import { SignedIn } from '../parts/signed-in.tsx';
import { TroubleNotice } from '../parts/trouble-notice.tsx';
import { usePages } from '../parts/use-pages.ts';
import { Button } from '../ui/controls.tsx';
import { ListScreen } from '../ui/list-screen.tsx';

export default function Following() {
  return (
    <SignedIn>
      <Followed />
    </SignedIn>
  );
}

function Followed() {
  const { t } = useLanguage();
  const { data, error, refetch, fetchMore } = useQuery(FollowedFeedbackDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.me?.followedFeedback;
  const pages = usePages(fetchMore, list?.pageInfo);
  return (
    <ListScreen
      items={list?.edges}
      keyOf={({ node }) => node.id}
      render={({ node }) => <OpinionCard opinion={node} />}
      empty={t(words.followingNone)}
      header={<Button quiet label={t(words.browse)} onPress={() => router.push('/opinions')} />}
      trouble={error && !data ? <TroubleNotice error={error} /> : null}
      pages={pages}
      onRefresh={() => refetch()}
    />
  );
}
