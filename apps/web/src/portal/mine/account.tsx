import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  MyConsentsDocument,
  MyProfileDocument,
  mutate,
  RecordConsentDocument,
  UpdateProfileDocument,
} from '@chia-se/client';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { useTroubleText } from '../../ui/states.tsx';
import { useToast } from '../../ui/toast.tsx';
import css from '../portal.module.css';
import { Preferences } from '../preferences/preferences.tsx';
import { MyData } from './my-data.tsx';

export function Account() {
  return (
    <div className={css['page']}>
      <Profile />
      <Consents />
      <Preferences />
      <MyData />
    </div>
  );
}

function Profile() {
  const { t } = useTranslation('portal');
  const query = useQuery(MyProfileDocument);
  return (
    <QueryView query={query} lines={3}>
      {({ me }) => (
        <>
          <section className={css['stack']}>
            <h2>{t('mine.profile')}</h2>
            <p>{me?.phoneNumber}</p>
            <NameForm before={me?.displayName ?? ''} />
          </section>
          <section className={css['stack']}>
            <h2>{t('mine.perks')}</h2>
            <p>
              {t('mine.tier')}:{' '}
              {me?.membershipTier ? t(`mine.tiers.${me.membershipTier}`) : t('mine.noTier')}
            </p>
            {!me?.perks && <p className={css['muted']}>{t('mine.perksDown')}</p>}
            {me?.perks?.length === 0 && <p className={css['muted']}>{t('mine.noPerks')}</p>}
            <ul className={css['grid']}>
              {me?.perks?.map(({ id, name, partner }) => (
                <li key={id} className={css['card']}>
                  <strong>{name}</strong>
                  <span className={css['muted']}>{partner}</span>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </QueryView>
  );
}

function NameForm({ before }: { before: string }) {
  const { t } = useTranslation('portal');
  const client = useApolloClient();
  const say = useToast();
  const textOf = useTroubleText();
  const [name, setName] = useState(before);
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const outcome = await mutate(client, UpdateProfileDocument, { input: { displayName: name } });
    say(outcome.kind === 'done' ? t('mine.saved') : textOf(outcome));
  }
  return (
    <form onSubmit={(event) => void save(event)} className={css['form']}>
      <TextField
        label={t('mine.displayName')}
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <div>
        <Button type="submit" look="quiet">
          {t('mine.save')}
        </Button>
      </div>
    </form>
  );
}

function Consents() {
  const { t } = useTranslation('portal');
  const client = useApolloClient();
  const say = useToast();
  const textOf = useTroubleText();
  const query = useQuery(MyConsentsDocument);
  type Purpose = NonNullable<typeof query.data>['consentWordings'][number]['purpose'];
  async function decide(purpose: Purpose, wordingVersion: string, granted: boolean) {
    const input = { purpose, wordingVersion, granted };
    const outcome = await mutate(client, RecordConsentDocument, { input });
    say(outcome.kind === 'done' ? t('mine.consentSaved') : textOf(outcome));
    await query.refetch().catch(() => undefined);
  }
  return (
    <section className={css['stack']}>
      <h2>{t('mine.consents')}</h2>
      <p className={css['muted']}>{t('mine.consentsText')}</p>
      <QueryView query={query} lines={3}>
        {({ consentWordings, me }) => (
          <div className={css['choices']}>
            {consentWordings.map(({ purpose, text, version }) => (
              <label key={purpose} className={css['choice']}>
                <input
                  type="checkbox"
                  checked={me?.consents?.some((c) => c.purpose === purpose && c.granted) ?? false}
                  onChange={(event) => void decide(purpose, version, event.target.checked)}
                />
                {text}
              </label>
            ))}
          </div>
        )}
      </QueryView>
    </section>
  );
}
