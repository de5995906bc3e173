import { useApolloClient } from '@apollo/client/react';
import {
  ClaimAwardDocument,
  DeclineAwardDocument,
  errorOf,
  type MyAwardFragment,
  mutate,
  type Outcome,
} from '@chia-se/client';
import { formatDate } from '@chia-se/locale';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { prize as words } from '../messages/programme.ts';
import { newId } from '../platform/new-id.ts';
import { tapDone } from '../platform/tap';
import { Button, Choices, Field } from '../ui/controls.tsx';
import { Notice } from '../ui/surfaces.tsx';
import { Quiet } from '../ui/words.tsx';
import { TroubleNotice } from './trouble-notice.tsx';

const nowhere = { recipientName: '', phoneNumber: '', address: '', identityNumber: '' };

/** Which gift, and where it goes; where tax is withheld, also who is taxed. */
export function ClaimForm({ award }: { award: MyAwardFragment }) {
  const { t, language } = useLanguage();
  const client = useApolloClient();
  // The same for each attempt: however often it is sent, it is claimed once.
  const [idempotencyKey] = useState(newId);
  const gifts = award.prize.giftOptions.filter(({ isAvailable }) => isAvailable);
  const isTaxed = (award.taxWithheld ?? 0) > 0;
  const only = gifts.length === 1 ? gifts[0]!.id : null;
  const [gift, setGift] = useState<string | null>(only);
  const [delivery, setDelivery] = useState(nowhere);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [busy, setBusy] = useState(false);
  const [sure, setSure] = useState(false);

  const claim = async () => {
    if (!gift) return;
    setBusy(true);
    const { identityNumber: _, ...place } = delivery;
    const asked = isTaxed ? delivery : place;
    const input = { awardId: award.id, giftOptionId: gift, delivery: asked, idempotencyKey };
    const answer = await mutate(client, ClaimAwardDocument, { input });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') tapDone();
  };
  const decline = async () => {
    if (!sure) return setSure(true);
    setOutcome(await mutate(client, DeclineAwardDocument, { input: { awardId: award.id } }));
  };
  const field = (name: keyof typeof delivery) => ({
    value: delivery[name],
    onChangeText: (text: string) => setDelivery({ ...delivery, [name]: text }),
    error: errorOf(outcome, name),
  });
  return (
    <>
      {award.claimBy ? (
        <Quiet>{t(words.claimBy, { date: formatDate(new Date(award.claimBy), language) })}</Quiet>
      ) : null}
      <Choices
        label={t(words.gift)}
        options={gifts.map(({ id, name }) => ({ value: id, label: name }))}
        value={gift}
        onChange={setGift}
      />
      <Field label={t(words.name)} autoComplete="name" {...field('recipientName')} />
      <Field label={t(words.phone)} inputMode="tel" autoComplete="tel" {...field('phoneNumber')} />
      <Field
        label={t(words.address)}
        autoComplete="street-address"
        multiline
        {...field('address')}
      />
      {isTaxed ? (
        <Field
          label={t(words.identity)}
          hint={t(words.identityHint)}
          inputMode="numeric"
          {...field('identityNumber')}
        />
      ) : null}
      <TroubleNotice outcome={outcome} />
      <Button label={t(words.confirm)} busy={busy} disabled={!gift} onPress={() => void claim()} />
      {sure ? <Notice tone="warn">{t(words.declineSure)}</Notice> : null}
      <Button quiet label={t(words.decline)} onPress={() => void decline()} />
    </>
  );
}
