import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  ExportMyDataDocument,
  MyDataRequestsDocument,
  mutate,
  type Outcome,
} from '@chia-se/client';
import { formatDate } from '@chia-se/locale';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { account, requestNames } from '../messages/account.ts';
import { general } from '../messages/general.ts';
import { SignedIn } from '../parts/signed-in.tsx';
import { TroubleNotice } from '../parts/trouble-notice.tsx';
import { usePages } from '../parts/use-pages.ts';
import { Button } from '../ui/controls.tsx';
import { Card, Screen, Skeleton } from '../ui/surfaces.tsx';
import { Body, Heading, Quiet } from '../ui/words.tsx';

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
  const { data, error, loading, refetch, fetchMore } = useQuery(MyDataRequestsDocument, {
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
    <Screen onRefresh={() => refetch()}>
      <Button label={t(account.export)} onPress={() => void ask()} />
      <TroubleNotice outcome={outcome} error={data ? null : error} />
      {loading && !data ? <Skeleton lines={4} label={t(general.loading)} /> : null}
      {list?.edges.length === 0 ? <Body>{t(account.requestsNone)}</Body> : null}
      {list?.edges.map(({ node }) => (
        <Card key={node.id}>
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
      ))}
      {pages.hasMore ? (
        <Button
          quiet
          busy={pages.loading}
          label={t(general.more)}
          onPress={() => void pages.more()}
        />
      ) : null}
    </Screen>
  );
}
