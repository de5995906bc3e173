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
import { useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import { useSession } from '../../app/graph.ts';
import { SignInPanel } from '../../app/session/sign-in-panel.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState, Skeleton, useTroubleText } from '../../ui/states.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { useToast } from '../../ui/toast.tsx';
import css from '../portal.module.css';
import { PrizePicture } from '../prize-picture.tsx';

/** A prize of one's own: claim it with a gift and an address, or decline it. */
export function Claim() {
  const { t } = useTranslation('portal');
  const { state } = useSession();
  if (state.status === 'unknown') return <Skeleton lines={5} />;
  return (
    <div className={`${css['narrow']} ${css['stack']}`}>
      <h1>{t('claim.title')}</h1>
      {state.status === 'signedIn' ? (
        <Award />
      ) : (
        <SignInPanel as="SUBSCRIBER" reason={t('claim.signIn')} />
      )}
    </div>
  );
}

function Award() {
  const { t } = useTranslation('portal');
  const { dong, dateTime } = useFormats();
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery(MyAwardDocument, { variables: { id } });
  return (
    <QueryView query={query}>
      {({ award, awardStop }) =>
        award?.status ? (
          <>
            {awardStop && <p className={css['notice']}>{awardStop.notice}</p>}
            <div className={css['card']}>
              <PrizePicture name={award.prize.name} />
              <h2>{award.prize.name}</h2>
              <div>
                <Badge tone="warm">{t(`claim.status.${award.status}`)}</Badge>
              </div>
              <p>{t('home.worth', { value: dong(award.prize.value) })}</p>
              {award.taxWithheld ? (
                <p>{t('claim.tax', { value: dong(award.taxWithheld) })}</p>
              ) : null}
              {award.giftOption && <p>{award.giftOption.name}</p>}
              {(award.giftParts?.length ?? 0) > 1 && (
                <ul>
                  {award.giftParts?.map((part) => (
                    <li key={part.itemId}>
                      {t(part.hasArrived ? 'claim.partArrived' : 'claim.partOnTheWay', {
                        name: part.name,
                      })}
                    </li>
                  ))}
                </ul>
              )}
              {award.status === 'ANNOUNCED' && award.claimBy && (
                <p>{t('mine.claimBy', { date: dateTime(award.claimBy) })}</p>
              )}
            </div>
            {award.status === 'ANNOUNCED' && !awardStop && <ClaimForm award={award} />}
          </>
        ) : (
          <EmptyState title={t('claim.gone')} />
        )
      }
    </QueryView>
  );
}

function ClaimForm({ award }: { award: MyAwardFragment }) {
  const { t } = useTranslation('portal');
  const client = useApolloClient();
  const say = useToast();
  const textOf = useTroubleText();
  const options = award.prize.giftOptions;
  const [giftOptionId, setGift] = useState(options.length === 1 ? (options[0]?.id ?? '') : '');
  const [delivery, setDelivery] = useState({ recipientName: '', phoneNumber: '', address: '' });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  // The same through every attempt of this page: a claim is made once.
  const [idempotencyKey] = useState(() => crypto.randomUUID());

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (!giftOptionId || Object.values(delivery).some((value) => !value.trim())) return;
    setBusy(true);
    const input = { awardId: award.id, giftOptionId, delivery, idempotencyKey };
    const answer = await mutate(client, ClaimAwardDocument, { input });
    setBusy(false);
    setOutcome(answer);
    say(answer.kind === 'done' ? t('claim.done') : textOf(answer));
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
        <div role="alert" className={css['bad']}>
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
      <div className={css['between']}>
        <Button type="submit" look="warm" isPending={busy}>
          {t('claim.submit')}
        </Button>
        <Decline awardId={award.id} />
      </div>
    </form>
  );
}

function Decline({ awardId }: { awardId: string }) {
  const { t } = useTranslation('portal');
  const { t: app } = useTranslation();
  const client = useApolloClient();
  const say = useToast();
  const textOf = useTroubleText();
  const [asked, setAsked] = useState(false);
  async function decline(): Promise<void> {
    setAsked(false);
    const outcome = await mutate(client, DeclineAwardDocument, { input: { awardId } });
    if (outcome.kind !== 'done') say(textOf(outcome));
  }
  return (
    <>
      <Button look="danger" onPress={() => setAsked(true)}>
        {t('claim.decline')}
      </Button>
      <Dialog title={t('claim.declineTitle')} isOpen={asked} onClose={() => setAsked(false)}>
        <p>{t('claim.declineText')}</p>
        <div className={css['row']}>
          <Button look="danger" onPress={() => void decline()}>
            {t('claim.decline')}
          </Button>
          <Button look="quiet" onPress={() => setAsked(false)}>
            {app('cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
