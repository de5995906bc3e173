import { useApolloClient } from '@apollo/client/react';
import { errorOf, mutate, type Outcome, RequestErasureDocument } from '@chia-se/client';
import { formatDate, parsePhoneNumber } from '@chia-se/locale';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { account as words } from '../messages/account.ts';
import { SignedIn } from '../parts/signed-in.tsx';
import { TroubleNotice } from '../parts/trouble-notice.tsx';
import { Button, Field, Toggle } from '../ui/controls.tsx';
import { Notice, Screen } from '../ui/surfaces.tsx';
import { Title } from '../ui/words.tsx';

export default function Erasure() {
  return (
    <SignedIn>
      <Wish />
    </SignedIn>
  );
}

/** The wish to be forgotten: it takes one's own number, so that nobody does it by mistake. */
function Wish() {
  const { t, language } = useLanguage();
  const client = useApolloClient();
  const [keepPublicText, setKeep] = useState(true);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const [dueAt, setDueAt] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const send = async () => {
    const phoneNumber = parsePhoneNumber(typed);
    setWrong(!phoneNumber);
    if (!phoneNumber) return;
    setBusy(true);
    const input = { keepPublicText, phoneNumber };
    const answer = await mutate(client, RequestErasureDocument, { input });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') setDueAt(answer.value.request?.dueAt ?? null);
  };
  if (dueAt) {
    return (
      <Screen>
        <Notice tone="good">
          {t(words.eraseDone, { date: formatDate(new Date(dueAt), language) })}
        </Notice>
      </Screen>
    );
  }
  const refusal = errorOf(outcome, 'phoneNumber');
  return (
    <Screen>
      <Title>{t(words.erase)}</Title>
      <Notice tone="warn">{t(words.eraseText)}</Notice>
      <Toggle label={t(words.eraseKeep)} value={keepPublicText} onChange={setKeep} />
      <Field
        label={t(words.eraseNumber)}
        value={typed}
        onChangeText={setTyped}
        inputMode="tel"
        error={wrong ? t(words.numberInvalid) : refusal}
      />
      {refusal ? null : <TroubleNotice outcome={outcome} />}
      <Button danger label={t(words.eraseSend)} busy={busy} onPress={() => void send()} />
    </Screen>
  );
}
