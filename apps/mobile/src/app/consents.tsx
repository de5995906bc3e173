import { useApolloClient, useQuery } from '@apollo/client/react';
import { MyConsentsDocument, mutate, type Outcome, RecordConsentDocument } from '@chia-se/client';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { consentNames } from '../messages/account.ts';
import { general } from '../messages/general.ts';
import { SignedIn } from '../parts/signed-in.tsx';
import { TroubleNotice } from '../parts/trouble-notice.tsx';
import { Toggle } from '../ui/controls.tsx';
import { Card, Screen, Skeleton } from '../ui/surfaces.tsx';
import { Body } from '../ui/words.tsx';

export default function Consents() {
  return (
    <SignedIn>
      <MyConsents />
    </SignedIn>
  );
}

function MyConsents() {
  const { t } = useLanguage();
  const client = useApolloClient();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { data, error, loading, refetch } = useQuery(MyConsentsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const granted = new Map(data?.me?.consents?.map((one) => [one.purpose, one.granted]));
  return (
    <Screen onRefresh={() => refetch()}>
      {loading && !data ? <Skeleton lines={5} label={t(general.loading)} /> : null}
      <TroubleNotice error={data ? null : error} outcome={outcome} />
      {data?.consentWordings.map(({ purpose, text, version }) => (
        <Card key={purpose}>
          <Toggle
            label={t(consentNames[purpose])}
            value={granted.get(purpose) ?? false}
            onChange={async (value) => {
              const input = { purpose, granted: value, wordingVersion: version };
              setOutcome(await mutate(client, RecordConsentDocument, { input }));
              await refetch().catch(() => undefined);
            }}
          />
          <Body>{text}</Body>
        </Card>
      ))}
    </Screen>
  );
}
