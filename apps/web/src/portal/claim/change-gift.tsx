import { useApolloClient } from '@apollo/client/react';
import { ChangeGiftDocument, type MyAwardFragment, mutate } from '@chia-se/client';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useTroubleText } from '../../ui/states.tsx';
import { useToast } from '../../ui/toast.tsx';
import css from '../portal.module.css';

/** The claimed gift can't be had any more: what the winner may take instead. */
export function ChangeGift({ award }: { award: MyAwardFragment }) {
  const { t } = useTranslation('portal');
  const client = useApolloClient();
  const say = useToast();
  const textOf = useTroubleText();
  const name = useId();
  const substitutes = award.prize.giftOptions.filter(
    ({ isAvailable, isSubstitute }) => isAvailable && isSubstitute,
  );
  const [chosen, setChosen] = useState(substitutes.length === 1 ? (substitutes[0]?.id ?? '') : '');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (!chosen) return;
    setBusy(true);
    const input = { awardId: award.id, giftOptionId: chosen };
    const outcome = await mutate(client, ChangeGiftDocument, { input });
    setBusy(false);
    say(outcome.kind === 'done' ? t('claim.changed') : textOf(outcome));
  }
  return (
    <form onSubmit={(event) => void submit(event)} className={css['notice']} noValidate>
      <h2>{t('claim.lost')}</h2>
      <p>{t('claim.lostText', { gift: award.giftOption?.name ?? '' })}</p>
      <fieldset className={css['fieldset']}>
        <legend>{t('claim.substitutes')}</legend>
        <div className={css['choices']}>
          {substitutes.map(({ id, name: gift }) => (
            <label key={id} className={css['choice']}>
              <input
                type="radio"
                name={name}
                checked={chosen === id}
                onChange={() => setChosen(id)}
              />
              {gift}
            </label>
          ))}
        </div>
        <div role="alert" className={css['mistake']}>
          {tried && !chosen ? t('claim.giftMissing') : null}
        </div>
      </fieldset>
      <div>
        <Button type="submit" isPending={busy}>
          {t('claim.change')}
        </Button>
      </div>
    </form>
  );
}
