import { useApolloClient } from '@apollo/client/react';
import {
  ChangeNotificationPreferencesDocument,
  errorOf,
  mutate,
  type Outcome,
} from '@chia-se/client';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useTroubleText } from '../../ui/states.tsx';
import { useToast } from '../../ui/toast.tsx';
import css from '../portal.module.css';

interface HoursProps {
  quietHours: { from: string; until: string } | null;
  digestAt: string | null;
  changed: () => void;
}

/** When nothing is sent, and whether a day's news come as one message. */
export function Hours({ quietHours, digestAt, changed }: HoursProps) {
  const { t } = useTranslation('portal');
  const client = useApolloClient();
  const say = useToast();
  const textOf = useTroubleText();
  const [isQuiet, setQuiet] = useState(quietHours !== null);
  const [from, setFrom] = useState(quietHours?.from ?? '22:00');
  const [until, setUntil] = useState(quietHours?.until ?? '07:00');
  const [hasDigest, setHasDigest] = useState(digestAt !== null);
  const [digest, setDigest] = useState(digestAt ?? '08:00');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const input = {
      quietHours: isQuiet ? { from, until } : null,
      digestAt: hasDigest ? digest : null,
    };
    const answer = await mutate(client, ChangeNotificationPreferencesDocument, { input });
    setBusy(false);
    setOutcome(answer);
    say(answer.kind === 'done' ? t('mine.saved') : textOf(answer));
    if (answer.kind === 'done') changed();
  }

  return (
    <form onSubmit={(event) => void save(event)} className={css['form']} noValidate>
      <h3>{t('hours.title')}</h3>
      <label className={css['choice']}>
        <input
          type="checkbox"
          checked={isQuiet}
          onChange={(event) => setQuiet(event.target.checked)}
        />
        {t('hours.quiet')}
      </label>
      {isQuiet && (
        <div className={css['row']}>
          <TextField
            label={t('hours.from')}
            error={errorOf(outcome, 'from')}
            type="time"
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
          <TextField
            label={t('hours.until')}
            error={errorOf(outcome, 'until')}
            type="time"
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        </div>
      )}
      <label className={css['choice']}>
        <input
          type="checkbox"
          checked={hasDigest}
          onChange={(event) => setHasDigest(event.target.checked)}
        />
        {t('hours.digest')}
      </label>
      {hasDigest && (
        <TextField
          label={t('hours.digestAt')}
          hint={t('hours.digestHint')}
          error={errorOf(outcome, 'digestAt')}
          type="time"
          value={digest}
          onChange={(event) => setDigest(event.target.value)}
        />
      )}
      <div>
        <Button type="submit" look="quiet" isPending={busy}>
          {t('mine.save')}
        </Button>
      </div>
    </form>
  );
}
