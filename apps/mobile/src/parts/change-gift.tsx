import { useApolloClient } from '@apollo/client/react';
import { ChangeGiftDocument, type MyAwardFragment, mutate, type Outcome } from '@chia-se/client';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { prize as words } from '../messages/programme.ts';
import { tapDone } from '../platform/tap';
import { Button, Choices } from '../ui/controls.tsx';
import { Notice } from '../ui/surfaces.tsx';
import { TroubleNotice } from './trouble-notice.tsx';

/** The claimed gift can't be had any more: what the winner may take instead. */
export function ChangeGift({ award }: { award: MyAwardFragment }) {
  const { t } = useLanguage();
  const client = useApolloClient();
  const substitutes = award.prize.giftOptions.filter(
    ({ isAvailable, isSubstitute }) => isAvailable && isSubstitute,
  );
  const [chosen, setChosen] = useState<string | null>(
    substitutes.length === 1 ? substitutes[0]!.id : null,
  );
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [busy, setBusy] = useState(false);
  const change = async () => {
    if (!chosen) return;
    setBusy(true);
    const input = { awardId: award.id, giftOptionId: chosen };
    const answer = await mutate(client, ChangeGiftDocument, { input });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') tapDone();
  };
  return (
    <>
      <Notice tone="warn">{t(words.lost, { gift: award.giftOption?.name ?? '' })}</Notice>
      <Choices
        label={t(words.substitutes)}
        options={substitutes.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        onChange={setChosen}
      />
      <TroubleNotice outcome={outcome} />
      <Button
        label={t(words.change)}
        busy={busy}
        disabled={!chosen}
        onPress={() => void change()}
      />
    </>
  );
}
