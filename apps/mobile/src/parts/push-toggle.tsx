import { useApolloClient } from '@apollo/client/react';
import {
  mutate,
  type Outcome,
  RegisterPushDeviceDocument,
  RemovePushDeviceDocument,
} from '@chia-se/client';
import { useEffect, useState } from 'react';
import { Platform } from 'react-native';
import { useLanguage } from '../language.tsx';
import { account as words } from '../messages/account.ts';
import { pushState, turnPushOff, turnPushOn } from '../platform/push';
import type { PushState } from '../platform/push.ts';
import { Toggle } from '../ui/controls.tsx';
import { Card, Notice } from '../ui/surfaces.tsx';
import { Quiet } from '../ui/words.tsx';
import { TroubleNotice } from './trouble-notice.tsx';

/** Messages on this very device, where it can have them. */
export function PushToggle({ publicKey }: { publicKey: string | null }) {
  const { t } = useLanguage();
  const client = useApolloClient();
  const [state, setState] = useState<PushState>('unsupported');
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void pushState().then(setState);
  }, []);
  // A browser needs the platform's key.
  if (state === 'unsupported' || (Platform.OS === 'web' && !publicKey)) return null;
  const change = async (wanted: boolean) => {
    setFailed(false);
    setOutcome(null);
    try {
      if (wanted) {
        const input = await turnPushOn(publicKey);
        if (input) setOutcome(await mutate(client, RegisterPushDeviceDocument, { input }));
      } else {
        const endpoint = await turnPushOff();
        const input = { endpoint };
        if (endpoint) setOutcome(await mutate(client, RemovePushDeviceDocument, { input }));
      }
    } catch {
      setFailed(true);
    }
    setState(await pushState());
  };
  return (
    <Card>
      <Toggle
        label={t(words.push)}
        value={state === 'on' || state === 'shown'}
        onChange={(wanted) => void change(wanted)}
      />
      {state === 'denied' ? <Notice tone="warn">{t(words.pushDenied)}</Notice> : null}
      {failed ? <Notice tone="bad">{t(words.pushFailed)}</Notice> : null}
      <TroubleNotice outcome={outcome} />
      {Platform.OS === 'web' ? null : <Quiet>{t(words.pushOnPhone)}</Quiet>}
    </Card>
  );
}
