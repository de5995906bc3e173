import { useApolloClient } from '@apollo/client/react';
import {
  ConfirmEmailAddressDocument,
  errorOf,
  mutate,
  type Outcome,
  RemoveEmailAddressDocument,
  SetEmailAddressDocument,
} from '@chia-se/client';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { account as words } from '../messages/account.ts';
import { Button, Field } from '../ui/controls.tsx';
import { Card } from '../ui/surfaces.tsx';
import { Body, Heading, Quiet } from '../ui/words.tsx';
import { TroubleNotice } from './trouble-notice.tsx';

interface EmailProps {
  email: { address: string; verifiedAt: string | null } | null;
  changed: () => Promise<unknown>;
}

/** Where e-mail goes, proved by a code that is sent there. */
export function EmailForm({ email, changed }: EmailProps) {
  const { t } = useLanguage();
  const client = useApolloClient();
  const [address, setAddress] = useState('');
  const [code, setCode] = useState('');
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [busy, setBusy] = useState(false);
  const attempt = async (work: Promise<Outcome<unknown>>) => {
    setBusy(true);
    const answer = await work;
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    setCode('');
    await changed();
  };
  const save = () => attempt(mutate(client, SetEmailAddressDocument, { input: { address } }));
  const confirm = () => attempt(mutate(client, ConfirmEmailAddressDocument, { input: { code } }));
  const remove = () => attempt(mutate(client, RemoveEmailAddressDocument, {}));
  const addressError = errorOf(outcome, 'address');
  const codeError = errorOf(outcome, 'code');
  return (
    <Card>
      {email ? (
        <>
          <Heading>{t(words.email)}</Heading>
          <Body>{email.address}</Body>
          <Quiet>{t(email.verifiedAt ? words.emailVerified : words.emailWaiting)}</Quiet>
        </>
      ) : (
        <Field
          label={t(words.email)}
          value={address}
          onChangeText={setAddress}
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          error={addressError}
        />
      )}
      {email && !email.verifiedAt ? (
        <Field
          label={t(words.emailCode)}
          value={code}
          onChangeText={setCode}
          inputMode="numeric"
          error={codeError}
        />
      ) : null}
      {addressError || codeError ? null : <TroubleNotice outcome={outcome} />}
      {email ? null : <Button label={t(words.emailSave)} busy={busy} onPress={() => void save()} />}
      {email && !email.verifiedAt ? (
        <Button label={t(words.emailConfirm)} busy={busy} onPress={() => void confirm()} />
      ) : null}
      {email ? (
        <Button quiet label={t(words.emailRemove)} busy={busy} onPress={() => void remove()} />
      ) : null}
    </Card>
  );
}
