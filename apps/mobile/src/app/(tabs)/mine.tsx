import { useApolloClient, useQuery } from '@apollo/client/react';
import { MyAwardsDocument, MyFeedbackListDocument } from '@chia-se/client';
import { formatDate } from '@chia-se/locale';
import { router } from 'expo-router';
import { useEffect } from 'react';
import { useLanguage } from '../../language.tsx';
import { awardNames, opinion as words } from '../../messages/opinion.ts';
import { prize } from '../../messages/programme.ts';
import { OpinionCard, Pill } from '../../parts/opinion-card.tsx';
import { OutboxList } from '../../parts/outbox-list.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
import { TroubleNotice } from '../../parts/trouble-notice.tsx';
import { usePages } from '../../parts/use-pages.ts';
import { useOutbox } from '../../session-provider.tsx';
import { Button } from '../../ui/controls.tsx';
import { ListScreen } from '../../ui/list-screen.tsx';
import { Card } from '../../ui/surfaces.tsx';
import { Heading, Quiet } from '../../ui/words.tsx';

export default function Mine() {
  return (
    <SignedIn>
      <MyOpinions />
    </SignedIn>
  );
}

function MyOpinions() {
  const { t } = useLanguage();
  const client = useApolloClient();
  const { data, error, refetch, fetchMore } = useQuery(MyFeedbackListDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const feedback = data?.me?.feedback;
  const pages = usePages(fetchMore, feedback?.pageInfo);
  // What has just been sent belongs into the list.
  const sent = useOutbox().filter(
    ({ kind, state }) => kind === 'submitFeedback' && state === 'sent',
  );
  useEffect(() => {
    if (sent.length > 0) void refetch().catch(() => undefined);
  }, [sent.length, refetch]);
  return (
    <ListScreen
      items={feedback?.edges}
      keyOf={({ node }) => node.id}
      render={({ node }) => <OpinionCard opinion={node} />}
      empty={t(words.none)}
      header={
        <>
          <OutboxList />
          <Awards />
          <Button quiet label={t(words.following)} onPress={() => router.push('/following')} />
        </>
      }
      trouble={error && !data ? <TroubleNotice error={error} /> : null}
      pages={pages}
      onRefresh={() => client.refetchQueries({ include: 'active' })}
    />
  );
}

function Awards() {
  const { t, language } = useLanguage();
  const { data } = useQuery(MyAwardsDocument, { fetchPolicy: 'cache-and-network' });
  const awards = data?.me?.awards?.edges ?? [];
  if (awards.length === 0) return null;
  return (
    <>
      <Heading>{t(prize.awards)}</Heading>
      {awards.map(({ node }) => (
        <Card key={node.id}>
          {node.status ? <Pill>{t(awardNames[node.status])}</Pill> : null}
          <Heading>{node.prize.name}</Heading>
          {node.claimBy && node.status === 'ANNOUNCED' ? (
            <Quiet>
              {t(prize.claimBy, { date: formatDate(new Date(node.claimBy), language) })}
            </Quiet>
          ) : null}
          <Button
            quiet={node.status !== 'ANNOUNCED'}
            label={t(node.status === 'ANNOUNCED' ? prize.claim : prize.view)}
            onPress={() => router.push(`/claim/${node.id}`)}
          />
        </Card>
      ))}
    </>
  );
}
