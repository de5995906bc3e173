import { useQuery } from '@apollo/client/react';
import { MyProfileDocument } from '@chia-se/client';
import { router } from 'expo-router';
import { useLanguage } from '../../language.tsx';
import { account, tierNames } from '../../messages/account.ts';
import { general } from '../../messages/general.ts';
import { TroubleNotice } from '../../parts/trouble-notice.tsx';
import { session, useSession } from '../../session-provider.tsx';
import { Button, Choices } from '../../ui/controls.tsx';
import { Card, Notice, Screen, Skeleton } from '../../ui/surfaces.tsx';
import { usePalette } from '../../ui/theme.ts';
import { Body, Heading, Quiet, Title } from '../../ui/words.tsx';

export default function Me() {
  const { t, language, setLanguage } = useLanguage();
  const { status } = useSession();
  return (
    <Screen>
      {status === 'signedIn' ? (
        <Profile />
      ) : (
        <Button label={t(general.signIn)} onPress={() => router.push('/sign-in')} />
      )}
      <Choices
        label={t(general.language)}
        options={[
          { value: 'vi', label: 'Tiếng Việt' },
          { value: 'en', label: 'English' },
        ]}
        value={language}
        onChange={setLanguage}
      />
      <Button quiet label={t(account.winners)} onPress={() => router.push('/winners')} />
      {status === 'signedIn' ? (
        <>
          <Button
            quiet
            label={t(account.preferences)}
            onPress={() => router.push('/preferences')}
          />
          <Button quiet label={t(account.consents)} onPress={() => router.push('/consents')} />
          <Button quiet label={t(account.data)} onPress={() => router.push('/my-data')} />
          <Button quiet label={t(account.signOut)} onPress={() => void session.signOut()} />
        </>
      ) : null}
    </Screen>
  );
}

function Profile() {
  const { t } = useLanguage();
  const { accent, onAccent } = usePalette();
  const { data, error } = useQuery(MyProfileDocument, {
    fetchPolicy: 'cache-and-network',
    // A partner that is down leaves its field empty and the rest as it is.
    errorPolicy: 'all',
  });
  const me = data?.me;
  if (!me) {
    return error ? <TroubleNotice error={error} /> : <Skeleton label={t(general.loading)} />;
  }
  return (
    <>
      <Card style={{ backgroundColor: accent, borderColor: accent }}>
        <Title style={{ color: onAccent }}>{me.displayName ?? t(account.member)}</Title>
        {me.membershipTier ? (
          <Heading style={{ color: onAccent }}>{t(tierNames[me.membershipTier])}</Heading>
        ) : null}
        <Body style={{ color: onAccent }}>{me.phoneNumber}</Body>
      </Card>
      <Card>
        <Heading>{t(account.perks)}</Heading>
        {me.perks === null ? <Notice tone="warn">{t(account.perksDown)}</Notice> : null}
        {me.perks?.length === 0 ? <Quiet>{t(account.perksNone)}</Quiet> : null}
        {me.perks?.map((perk) => (
          <Body key={perk.id}>
            {perk.name} · {perk.partner}
          </Body>
        ))}
      </Card>
    </>
  );
}
