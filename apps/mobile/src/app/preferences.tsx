import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  ChangeNotificationPreferencesDocument,
  type ChangeNotificationPreferencesInput,
  MyNotificationPreferencesDocument,
  mutate,
  type Outcome,
} from '@chia-se/client';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { account, channelNames, newsNames } from '../messages/account.ts';
import { general } from '../messages/general.ts';
import { EmailForm } from '../parts/email-form.tsx';
import { PushToggle } from '../parts/push-toggle.tsx';
import { SignedIn } from '../parts/signed-in.tsx';
import { TroubleNotice } from '../parts/trouble-notice.tsx';
import { Toggle } from '../ui/controls.tsx';
import { Card, Screen, SkeletonCards } from '../ui/surfaces.tsx';
import { Body, Heading, Quiet } from '../ui/words.tsx';

export default function Preferences() {
  return (
    <SignedIn>
      <MyPreferences />
    </SignedIn>
  );
}

function MyPreferences() {
  const { t } = useLanguage();
  const client = useApolloClient();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { data, error, refetch } = useQuery(MyNotificationPreferencesDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const preferences = data?.me?.notificationPreferences;
  if (!preferences) {
    return (
      <Screen onRefresh={() => refetch()}>
        {error ? <TroubleNotice error={error} /> : <SkeletonCards label={t(general.loading)} />}
      </Screen>
    );
  }
  const change = async (input: ChangeNotificationPreferencesInput) => {
    setOutcome(await mutate(client, ChangeNotificationPreferencesDocument, { input }));
    await refetch().catch(() => undefined);
  };
  const { choices, quietHours, digestAt, emailAddress } = preferences;
  const kinds = [...new Set(choices.map(({ kind }) => kind))];
  return (
    <Screen onRefresh={() => refetch()}>
      <Body>{t(account.preferencesText)}</Body>
      <TroubleNotice outcome={outcome} />
      <PushToggle publicKey={data.pushPublicKey} />
      <EmailForm email={emailAddress} changed={refetch} />
      <Card>
        <Toggle
          label={t(account.quiet)}
          value={quietHours !== null}
          onChange={(value) =>
            void change({ quietHours: value ? { from: '22:00', until: '07:00' } : null })
          }
        />
        <Toggle
          label={t(account.digest)}
          value={digestAt !== null}
          onChange={(value) => void change({ digestAt: value ? '08:00' : null })}
        />
        <Quiet>{t(account.digestText)}</Quiet>
      </Card>
      {kinds.map((kind) => (
        <Card key={kind}>
          <Heading>{t(newsNames[kind])}</Heading>
          {choices
            .filter((choice) => choice.kind === kind)
            .map(({ channel, isWanted }) => (
              <Toggle
                key={channel}
                label={t(channelNames[channel])}
                name={`${t(newsNames[kind])}: ${t(channelNames[channel])}`}
                value={isWanted}
                onChange={(value) => void change({ choices: [{ kind, channel, isWanted: value }] })}
              />
            ))}
        </Card>
      ))}
    </Screen>
  );
}
