import { useApolloClient } from '@apollo/client/react';
import {
  ConfirmEmailAddressDocument,
  errorOf,
  mutate,
  type Outcome,
  RemoveEmailAddressDocument,
  SetEmailAddressDocument,
} from '@chia-se/client';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useTroubleText } from '../../ui/states.tsx';
import { useToast } from '../../ui/toast.tsx';
import css from '../portal.module.css';

interface EmailFormProps {
  emailAddress: { address: string; verifiedAt?: string | null } | null;
  changed: () => void;
}

/** An address, then the code that was sent there: nobody signs up somebody else. */
export function EmailForm({ emailAddress, changed }: EmailFormProps) {
  const { t } = useTranslation('portal');
  const client = useApolloClient();
  const say = useToast();
  const textOf = useTroubleText();
  const [address, setAddress] = useState(emailAddress?.address ?? '');
  const [code, setCode] = useState('');
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [busy, setBusy] = useState(false);
  const waits = emailAddress !== null && !emailAddress.verifiedAt;

  async function run(work: () => Promise<Outcome<unknown>>, done: string): Promise<void> {
    setBusy(true);
    const answer = await work();
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') {
      say(done);
      changed();
    } else if (!errorOf(answer, 'address') && !errorOf(answer, 'code')) say(textOf(answer));
  }
  const set = (event: FormEvent) => {
    event.preventDefault();
    const input = { address: address.trim() };
    void run(() => mutate(client, SetEmailAddressDocument, { input }), t('email.sent'));
  };
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    const input = { code: code.normalize('NFKC').trim() };
    void run(() => mutate(client, ConfirmEmailAddressDocument, { input }), t('email.confirmed'));
  };

  return (
    <div className={css['form']}>
      <h3>{t('email.title')}</h3>
      {emailAddress?.verifiedAt && <p>{t('email.current', { address: emailAddress.address })}</p>}
      <form onSubmit={set} className={css['form']} noValidate>
        <TextField
          label={t('email.address')}
          error={errorOf(outcome, 'address')}
          type="email"
          autoComplete="email"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <div className={css['row']}>
          <Button type="submit" look="quiet" isPending={busy}>
            {t(waits ? 'email.again' : 'email.send')}
          </Button>
          {emailAddress && (
            <Button
              look="plain"
              onPress={() =>
                void run(() => mutate(client, RemoveEmailAddressDocument, {}), t('email.removed'))
              }
            >
              {t('email.remove')}
            </Button>
          )}
        </div>
      </form>
      {waits && (
        <form onSubmit={confirm} className={css['form']} noValidate>
          <TextField
            label={t('email.code', { address: emailAddress.address })}
            error={errorOf(outcome, 'code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
          <div>
            <Button type="submit" isPending={busy}>
              {t('email.confirm')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
