import { useApolloClient } from '@apollo/client/react';
import { mutate, type Outcome, RequestSignInCodeDocument } from '@chia-se/client';
import { formatPhoneNumber, type PhoneNumber, parsePhoneNumber } from '@chia-se/locale';
import { router } from 'expo-router';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { account } from '../messages/account.ts';
import { general } from '../messages/general.ts';
import { TroubleNotice } from '../parts/trouble-notice.tsx';
import { tapDone } from '../platform/tap';
import { session } from '../session-provider.tsx';
import { Button, Field } from '../ui/controls.tsx';
import { Notice, Screen } from '../ui/surfaces.tsx';
import { Title } from '../ui/words.tsx';

export default function SignIn() {
  const { t } = useLanguage();
  const client = useApolloClient();
  const [typed, setTyped] = useState('');
  const [number, setNumber] = useState<PhoneNumber | null>(null);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);

  const ask = async () => {
    const parsed = parsePhoneNumber(typed);
    setWrong(!parsed);
    if (!parsed) return;
    setBusy(true);
    const input = { phoneNumber: parsed, as: 'SUBSCRIBER' as const };
    const answer = await mutate(client, RequestSignInCodeDocument, { input });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') setNumber(parsed);
  };
  const enter = async (code: string) => {
    if (!number) return;
    setBusy(true);
    const answer = await session.signIn({ phoneNumber: number, code, as: 'SUBSCRIBER' });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    tapDone();
    if (router.canGoBack()) router.back();
    else router.replace('/');
  };

  if (number) {
    return (
      <Code
        number={number}
        busy={busy}
        outcome={outcome}
        enter={enter}
        back={() => setNumber(null)}
      />
    );
  }
  return (
    <Screen>
      <Title>{t(general.signIn)}</Title>
      <Field
        label={t(account.number)}
        value={typed}
        onChangeText={setTyped}
        inputMode="tel"
        autoComplete="tel"
        textContentType="telephoneNumber"
        error={wrong ? t(account.numberInvalid) : null}
        onSubmitEditing={() => void ask()}
        autoFocus
      />
      <TroubleNotice outcome={outcome} />
      <Button label={t(account.sendCode)} busy={busy} onPress={() => void ask()} />
    </Screen>
  );
}

interface CodeProps {
  number: PhoneNumber;
  busy: boolean;
  outcome: Outcome<unknown> | null;
  enter: (code: string) => Promise<void>;
  back: () => void;
}

/** The phone fills the code in from the message; with the sixth digit it is sent. */
function Code({ number, busy, outcome, enter, back }: CodeProps) {
  const { t } = useLanguage();
  const [code, setCode] = useState('');
  const type = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, 6);
    setCode(digits);
    if (digits.length === 6 && digits !== code) void enter(digits);
  };
  return (
    <Screen>
      <Title>{t(general.signIn)}</Title>
      <Notice tone="good">{t(account.codeSent, { number: formatPhoneNumber(number) })}</Notice>
      <Field
        label={t(account.code)}
        value={code}
        onChangeText={type}
        inputMode="numeric"
        autoComplete="one-time-code"
        textContentType="oneTimeCode"
        autoFocus
      />
      <TroubleNotice outcome={outcome} />
      <Button label={t(general.signIn)} busy={busy} onPress={() => void enter(code)} />
      <Button quiet label={t(account.otherNumber)} onPress={back} />
    </Screen>
  );
}
