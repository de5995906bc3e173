import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  ExportMyDataDocument,
  MyDataRequestsDocument,
  mutate,
  type Outcome,
} from '@chia-se/client';
import { formatDate } from '@chia-se/locale';
import { router } from 'expo-router';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { account, requestNames } from '../messages/account.ts';
import { SignedIn } from '../parts/signed-in.tsx';
import { TroubleNotice } from '../parts/trouble-notice.tsx';
import { usePages } from '../parts/use-pages.ts';
import { Button } from '../ui/controls.tsx';
import { ListScreen } from '../ui/list-screen.tsx';
import { Card } from '../ui/surfaces.tsx';
import { Heading, Quiet } from '../ui/words.tsx';

export default function MyData() {
  return (
    <SignedIn>
      <Requests />
    </SignedIn>
  );
}

function Requests() {
  const { t, language } = useLanguage();
  const client = useApolloClient();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { data, error, refetch, fetchMore } = useQuery(MyDataRequestsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.me?.dataRequests;
  const pages = usePages(fetchMore, list?.pageInfo);
  const ask = async () => {
    setOutcome(await mutate(client, ExportMyDataDocument, {}));
    await refetch().catch(() => undefined);
  };
  const day = (instant: string) => ({ date: formatDate(new Date(instant), language) });
  return (
    <ListScreen
      items={list?.edges}
      keyOf={({ node }) => node.id}
      empty={t(account.requestsNone)}
      header={
        <>
          <Button label={t(account.export)} onPress={() => void ask()} />
          <Button quiet label={t(account.erase)} onPress={() => router.push('/erasure')} />
          <TroubleNotice outcome={outcome} />
        </>
      }
      trouble={error && !data ? <TroubleNotice error={error} /> : null}
      pages={pages}
      onRefresh={() => refetch()}
      render={({ node }) => (
        <Card>
          <Heading>{t(requestNames[node.kind])}</Heading>
          <Quiet>
            {node.completedAt
              ? t(account.completedAt, day(node.completedAt))
              : t(account.dueAt, day(node.dueAt))}
          </Quiet>
          {node.receipts.map((receipt) => (
            <Quiet key={receipt.subgraph}>
              {receipt.subgraph}: {receipt.records ?? '…'}
            </Quiet>
          ))}
        </Card>
      )}
    />
  );
}
