import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  ClaimAwardDocument,
  DeclineAwardDocument,
  errorOf,
  MyAwardDocument,
  type MyAwardFragment,
  mutate,
  type Outcome,
} from '@chia-se/client';
import { formatDate, formatDong } from '@chia-se/locale';
import { useLocalSearchParams } from 'expo-router';
import { useState } from 'react';
import { useLanguage } from '../../language.tsx';
import { general } from '../../messages/general.ts';
import { awardNames } from '../../messages/opinion.ts';
import { programme, prize as words } from '../../messages/programme.ts';
import { Pill } from '../../parts/opinion-card.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
import { TroubleNotice } from '../../parts/trouble-notice.tsx';
import { newId } from '../../platform/new-id.ts';
import { tapDone } from '../../platform/tap';
import { Button, Choices, Field } from '../../ui/controls.tsx';
import { Notice, Screen, Skeleton } from '../../ui/surfaces.tsx';
import { Body, Quiet, Title } from '../../ui/words.tsx';

/** `chiase://claim/ID` leads here. */
export default function Claim() {
  return (
    <SignedIn>
      <Award />
    </SignedIn>
  );
}

function Award() {
  const { id } = useLocalSearchParams<{ id: string }>();
  const { t, language } = useLanguage();
  const { data, error, loading, refetch } = useQuery(MyAwardDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const award = data?.award;
  if (!award) {
    return (
      <Screen onRefresh={() => refetch()}>
        {loading ? (
          <Skeleton lines={5} label={t(general.loading)} />
        ) : (
          <Body>{t(words.notFound)}</Body>
        )}
        <TroubleNotice error={error} />
      </Screen>
    );
  }
  const stop = data.awardStop;
  return (
    <Screen onRefresh={() => refetch()}>
      {award.status ? <Pill>{t(awardNames[award.status])}</Pill> : null}
      <Title>{award.prize.name}</Title>
      {award.feedback ? <Body>{t(words.won, { title: award.feedback.title })}</Body> : null}
      {award.occasion ? <Body>{award.occasion.name}</Body> : null}
      {award.value === null ? null : <Body>{formatDong(award.value, language)}</Body>}
      {award.taxWithheld ? (
        <Quiet>{t(words.tax, { amount: formatDong(award.taxWithheld, language) })}</Quiet>
      ) : null}
      {award.giftOption ? <Body>{t(words.chosen, { gift: award.giftOption.name })}</Body> : null}
      {award.status === 'CLAIMED' ? <Notice tone="good">{t(words.claimed)}</Notice> : null}
      {stop ? <Notice tone="warn">{t(programme.stopped, { notice: stop.notice })}</Notice> : null}
      {award.status === 'ANNOUNCED' && !stop ? <ClaimForm award={award} /> : null}
    </Screen>
  );
}

function ClaimForm({ award }: { award: MyAwardFragment }) {
  const { t, language } = useLanguage();
  const client = useApolloClient();
  // The same for each attempt: however often it is sent, it is claimed once.
  const [idempotencyKey] = useState(newId);
  const only = award.prize.giftOptions.length === 1 ? award.prize.giftOptions[0]!.id : null;
  const [gift, setGift] = useState<string | null>(only);
  const [delivery, setDelivery] = useState({ recipientName: '', phoneNumber: '', address: '' });
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [busy, setBusy] = useState(false);
  const [sure, setSure] = useState(false);

  const claim = async () => {
    if (!gift) return;
    setBusy(true);
    const input = { awardId: award.id, giftOptionId: gift, delivery, idempotencyKey };
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
        options={award.prize.giftOptions.map(({ id, name }) => ({ value: id, label: name }))}
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
      <TroubleNotice outcome={outcome} />
      <Button label={t(words.confirm)} busy={busy} disabled={!gift} onPress={() => void claim()} />
      {sure ? <Notice tone="warn">{t(words.declineSure)}</Notice> : null}
      <Button quiet label={t(words.decline)} onPress={() => void decline()} />
    </>
  );
}
