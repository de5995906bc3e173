import { useMutation, useQuery } from '@apollo/client/react';
import { MarkNotificationsReadDocument, MyNotificationsDocument } from '@chia-se/client';
import { formatDateTime } from '@chia-se/locale';
import { router } from 'expo-router';
import { Pressable } from 'react-native';
import { useLanguage } from '../../language.tsx';
import { account } from '../../messages/account.ts';
import { pathOfLink } from '../../parts/notification-path.ts';
import { Pill } from '../../parts/opinion-card.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
import { TroubleNotice } from '../../parts/trouble-notice.tsx';
import { usePages } from '../../parts/use-pages.ts';
import { Button } from '../../ui/controls.tsx';
import { ListScreen } from '../../ui/list-screen.tsx';
import { Card } from '../../ui/surfaces.tsx';
import { Body, Heading, Quiet } from '../../ui/words.tsx';

export default function News() {
  return (
    <SignedIn>
      <Notifications />
    </SignedIn>
  );
}

function Notifications() {
  const { t, language } = useLanguage();
  const { data, error, refetch, fetchMore } = useQuery(MyNotificationsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const [markRead] = useMutation(MarkNotificationsReadDocument);
  const list = data?.me?.notifications;
  const pages = usePages(fetchMore, list?.pageInfo);
  const unread = (list?.edges ?? []).filter(({ node }) => !node.readAt).map(({ node }) => node.id);
  const read = async (ids: string[]) => {
    await markRead({ variables: { input: { ids } } }).catch(() => undefined);
    await refetch().catch(() => undefined);
  };
  return (
    <ListScreen
      items={list?.edges}
      keyOf={({ node }) => node.id}
      empty={t(account.newsNone)}
      header={
        unread.length > 0 ? (
          <Button quiet label={t(account.readAll)} onPress={() => void read(unread)} />
        ) : null
      }
      trouble={error && !data ? <TroubleNotice error={error} /> : null}
      pages={pages}
      onRefresh={() => refetch()}
      render={({ node }) => (
        <Pressable
          role="link"
          onPress={() => {
            if (!node.readAt) void read([node.id]);
            router.push(pathOfLink(node.link));
          }}
        >
          <Card>
            {node.readAt ? null : <Pill>{t(account.unread)}</Pill>}
            <Heading>{node.title}</Heading>
            <Body>{node.body}</Body>
            <Quiet>{formatDateTime(new Date(node.createdAt), language)}</Quiet>
          </Card>
        </Pressable>
      )}
    />
  );
}
