import { router } from 'expo-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../language.tsx';
import { general } from '../messages/general.ts';
import { useSession } from '../session-provider.tsx';
import { Button } from '../ui/controls.tsx';
import { Notice, Screen, Skeleton } from '../ui/surfaces.tsx';
import { Body } from '../ui/words.tsx';

/** What only somebody who is signed in gets to see; others are asked to. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { t } = useLanguage();
  const state = useSession();
  if (state.status === 'signedIn') return children;
  return (
    <Screen>
      {state.status === 'unknown' ? (
        <Skeleton label={t(general.loading)} />
      ) : (
        <>
          {state.reason === 'ENDED' ? <Notice tone="warn">{t(general.ended)}</Notice> : null}
          <Body>{t(general.signInToSee)}</Body>
          <Button label={t(general.signIn)} onPress={() => router.push('/sign-in')} />
        </>
      )}
    </Screen>
  );
}
