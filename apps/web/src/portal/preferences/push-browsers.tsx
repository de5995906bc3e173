import { useApolloClient } from '@apollo/client/react';
import { mutate, RegisterPushDeviceDocument, RemovePushDeviceDocument } from '@chia-se/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { useTroubleText } from '../../ui/states.tsx';
import { useToast } from '../../ui/toast.tsx';
import css from '../portal.module.css';
import { canPush, subscribeToPush } from './push-subscription.ts';

interface PushBrowsersProps {
  publicKey: string;
  devices: readonly { id: string; addedAt: string }[];
  changed: () => void;
}

/** Browsers that get messages while no page is open. */
export function PushBrowsers({ publicKey, devices, changed }: PushBrowsersProps) {
  const { t } = useTranslation('portal');
  const { dateTime } = useFormats();
  const client = useApolloClient();
  const say = useToast();
  const textOf = useTroubleText();
  const [busy, setBusy] = useState(false);

  async function signUp(): Promise<void> {
    setBusy(true);
    const input = await subscribeToPush(publicKey).catch(() => null);
    if (!input) say(t('push.refused'));
    else {
      const outcome = await mutate(client, RegisterPushDeviceDocument, { input });
      say(outcome.kind === 'done' ? t('push.done') : textOf(outcome));
      changed();
    }
    setBusy(false);
  }
  async function remove(deviceId: string): Promise<void> {
    const outcome = await mutate(client, RemovePushDeviceDocument, { input: { deviceId } });
    say(outcome.kind === 'done' ? t('push.removed') : textOf(outcome));
    changed();
  }

  return (
    <div className={css['form']}>
      <h3>{t('push.title')}</h3>
      <ul className={css['stack']}>
        {devices.map(({ id, addedAt }) => (
          <li key={id} className={css['between']}>
            {t('push.device', { date: dateTime(addedAt) })}
            <Button look="plain" onPress={() => void remove(id)}>
              {t('push.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {canPush() ? (
        <div>
          <Button look="quiet" isPending={busy} onPress={() => void signUp()}>
            {t('push.here')}
          </Button>
        </div>
      ) : (
        <p className={css['muted']}>{t('push.unable')}</p>
      )}
    </div>
  );
}
