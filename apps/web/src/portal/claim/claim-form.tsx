import { useApolloClient } from '@apollo/client/react';
import {
  ClaimAwardDocument,
  errorOf,
  type MyAwardFragment,
  mutate,
  type Outcome,
} from '@chia-se/client';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { useTroubleText } from '../../ui/states.tsx';
import { useToast } from '../../ui/toast.tsx';
import css from '../portal.module.css';
import { Decline } from './decline.tsx';

const nowhere = { recipientName: '', phoneNumber: '', address: '', identityNumber: '' };

/** Which gift, and where it goes; where tax is withheld, also who is taxed. */
export function ClaimForm({ award }: { award: MyAwardFragment }) {
  const { t } = useTranslation('portal');
  const client = useApolloClient();
  const say = useToast();
  const textOf = useTroubleText();
  const options = award.prize.giftOptions.filter(({ isAvailable }) => isAvailable);
  const isTaxed = (award.taxWithheld ?? 0) > 0;
  const [giftOptionId, setGift] = useState(options.length === 1 ? (options[0]?.id ?? '') : '');
  const [delivery, setDelivery] = useState(nowhere);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  // The same through every attempt of this page: a claim is made once.
  const [idempotencyKey] = useState(() => crypto.randomUUID());

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    const { identityNumber, ...place } = delivery;
    const asked = isTaxed ? delivery : place;
    if (!giftOptionId || Object.values(asked).some((value) => !value.trim())) {
      const first = giftOptionId ? '[aria-invalid="true"]' : 'input[name="gift"]';
      // The mistakes are on the page after this.
      setTimeout(() => document.querySelector<HTMLElement>(`form ${first}`)?.focus());
      return;
    }
    setBusy(true);
    const input = { awardId: award.id, giftOptionId, delivery: asked, idempotencyKey };
    const answer = await mutate(client, ClaimAwardDocument, { input });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') say(textOf(answer));
    else say(t('claim.done'));
  }
  const field = (name: keyof typeof delivery) => ({
    error: tried && !delivery[name].trim() ? t('claim.missing') : errorOf(outcome, name),
    value: delivery[name],
    onChange: (event: { target: { value: string } }) =>
      setDelivery((before) => ({ ...before, [name]: event.target.value })),
  });
  return (
    <form onSubmit={(event) => void submit(event)} className={css['form']} noValidate>
      <fieldset className={css['fieldset']}>
        <legend>{t('claim.gift')}</legend>
        <div className={css['choices']}>
          {options.map(({ id, name }) => (
            <label key={id} className={css['choice']}>
              <input
                type="radio"
                name="gift"
                checked={giftOptionId === id}
                onChange={() => setGift(id)}
              />
              {name}
            </label>
          ))}
        </div>
        <div role="alert" className={css['mistake']}>
          {tried && !giftOptionId ? t('claim.giftMissing') : null}
        </div>
      </fieldset>
      <TextField label={t('claim.recipient')} autoComplete="name" {...field('recipientName')} />
      <TextField label={t('claim.phone')} type="tel" autoComplete="tel" {...field('phoneNumber')} />
      <TextArea
        label={t('claim.address')}
        rows={3}
        autoComplete="street-address"
        {...field('address')}
      />
      {isTaxed && (
        <TextField
          label={t('claim.identity')}
          hint={t('claim.identityHint')}
          inputMode="numeric"
          {...field('identityNumber')}
        />
      )}
      <div className={css['between']}>
        <Button type="submit" look="warm" isPending={busy}>
          {t('claim.submit')}
        </Button>
        <Decline award={award} />
      </div>
    </form>
  );
}
