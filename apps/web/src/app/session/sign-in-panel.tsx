import { useApolloClient } from '@apollo/client/react';
import {
  DeveloperOutboxDocument,
  errorOf,
  mutate,
  RequestSignInCodeDocument,
  type Trouble,
} from '@chia-se/client';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useTroubleText } from '../../ui/states.tsx';
import css from '../../ui/ui.module.css';
import { useSession } from '../graph.ts';
import { useDemoPeople } from './demo-people.ts';

interface SignInPanelProps {
  as: 'SUBSCRIBER' | 'STAFF';
  /** Why one should, in a sentence. */
  reason?: string;
  onSignedIn?: () => void;
}

/** The rules of telephone numbers are large: they come while one types. */
const phoneNumbers = () => import('@chia-se/locale/phone-number');

/** By phone and a code: first the number, then what arrived. */
export function SignInPanel({ as, reason, onSignedIn }: SignInPanelProps) {
  const { t } = useTranslation();
  const { session } = useSession();
  const client = useApolloClient();
  const people = useDemoPeople(as);
  const textOf = useTroubleText();
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [mistake, setMistake] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => void phoneNumbers().catch(() => undefined), []);

  async function request(number: string): Promise<boolean> {
    const input = { phoneNumber: number, as };
    const outcome = await mutate(client, RequestSignInCodeDocument, { input });
    setTrouble(outcome.kind === 'done' ? null : outcome);
    return outcome.kind === 'done';
  }

  async function enter(phoneNumber: string, digits: string): Promise<void> {
    const outcome = await session.signIn({ phoneNumber, as, code: digits });
    setTrouble(outcome.kind === 'done' ? null : outcome);
    if (outcome.kind === 'done') onSignedIn?.();
  }

  async function enterAs(phoneNumber: string): Promise<void> {
    if (!(await request(phoneNumber))) return;
    const query = DeveloperOutboxDocument;
    const variables = { to: phoneNumber };
    const { data } = await client.query({ query, variables, fetchPolicy: 'network-only' });
    const digits = /\b\d{6}\b/.exec(data?.developerOutbox[0]?.body ?? '')?.[0];
    if (digits) await enter(phoneNumber, digits);
    else setMistake(t('signIn.demoFailed'));
  }

  const attempt = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setMistake(null);
    await work().catch(() => setTrouble({ kind: 'unreachable' }));
    setBusy(false);
  };

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (sentTo === null) {
      void attempt(async () => {
        const { formatPhoneNumber, parsePhoneNumber } = await phoneNumbers();
        const number = parsePhoneNumber(phone);
        if (!number) {
          setMistake(t('signIn.phoneWrong'));
          return;
        }
        const shown = formatPhoneNumber(number);
        setPhone(shown);
        if (await request(number)) setSentTo(shown);
      });
    } else {
      const digits = code.normalize('NFKC').replace(/\D/g, '');
      if (digits.length !== 6) {
        setMistake(t('signIn.codeWrong'));
        return;
      }
      void attempt(() => enter(sentTo, digits));
    }
  }

  const name = sentTo === null ? 'phoneNumber' : 'code';
  const atField = mistake ?? errorOf(trouble, name);
  const above = trouble && !errorOf(trouble, name) ? textOf(trouble) : null;
  return (
    <form onSubmit={submit} className={`${css['card']} ${css['stack']}`} noValidate>
      <h2>{t('signIn.title')}</h2>
      {reason && <p>{reason}</p>}
      {above && (
        <p className={css['error']} role="alert">
          {above}
        </p>
      )}
      {sentTo === null ? (
        <TextField
          key="phone"
          label={t('signIn.phone')}
          hint={t('signIn.phoneHint')}
          error={atField}
          type="tel"
          autoComplete="tel"
          value={phone}
          onChange={(event) => setPhone(event.target.value)}
        />
      ) : (
        <>
          <p role="status">{t('signIn.sent', { phone: sentTo })}</p>
          <TextField
            key="code"
            label={t('signIn.code')}
            hint={t('signIn.codeHint')}
            error={atField}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </>
      )}
      <div className={css['row']}>
        <Button type="submit" isPending={busy}>
          {sentTo === null ? t('signIn.ask') : t('signIn.enter')}
        </Button>
        {sentTo !== null && (
          <>
            <Button look="plain" onPress={() => void attempt(() => request(sentTo))}>
              {t('signIn.again')}
            </Button>
            <Button look="plain" onPress={() => setSentTo(null)}>
              {t('signIn.other')}
            </Button>
          </>
        )}
      </div>
      <p className={css['hint']}>{t('signIn.privacy')}</p>
      {people.length > 0 && (
        <div className={css['stack']}>
          <h3>{t('signIn.demo')}</h3>
          <div className={css['row']}>
            {people.map(({ label, phoneNumber }) => (
              <Button
                key={phoneNumber}
                look="quiet"
                isDisabled={busy}
                onPress={() => void attempt(() => enterAs(phoneNumber))}
              >
                {label}
              </Button>
            ))}
          </div>
          <p className={css['hint']}>{t('signIn.demoNote')}</p>
        </div>
      )}
    </form>
  );
}
