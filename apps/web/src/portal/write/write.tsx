import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  errorOf,
  type MyFeedbackFragment,
  mutate,
  type Outcome,
  SubmitFeedbackDocument,
  TopicsDocument,
} from '@chia-se/client';
import { useSearch } from '@tanstack/react-router';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/graph.ts';
import { useOnline } from '../../app/layout/offline-bar.tsx';
import { SignInPanel } from '../../app/session/sign-in-panel.tsx';
import { Button } from '../../ui/button.tsx';
import { Select, TextArea, TextField } from '../../ui/field.tsx';
import { useTroubleText } from '../../ui/states.tsx';
import { useToast } from '../../ui/toast.tsx';
import { PhotoField } from '../photos/photo-field.tsx';
import { dropPhotosOf, filesOf, keepFiles } from '../photos/photo-store.ts';
import { usePhotos } from '../photos/use-photos.ts';
import css from '../portal.module.css';
import { programmeCode } from '../programme-code.ts';
import { ProvinceOptions } from '../province-options.tsx';
import type { Draft } from './draft-store.ts';
import { isBlank } from './draft-store.ts';
import { Receipt } from './receipt.tsx';
import { Similar } from './similar.tsx';
import { useDraft } from './use-draft.ts';

type Mistake = 'topicMissing' | 'titleMissing' | 'titleLong' | 'bodyMissing' | 'bodyLong';
type Mistakes = Partial<Record<'topic' | 'title' | 'body', Mistake>>;

function mistakesIn({ topic, title, body }: Draft): Mistakes {
  const found: Mistakes = {};
  if (!topic) found.topic = 'topicMissing';
  if (!title.trim()) found.title = 'titleMissing';
  else if ([...title].length > 150) found.title = 'titleLong';
  if (!body.trim()) found.body = 'bodyMissing';
  else if ([...body].length > 5_000) found.body = 'bodyLong';
  return found;
}

function isAboutPhotos(outcome: Outcome<unknown>): boolean {
  if (outcome.kind !== 'refused') return false;
  return outcome.errors.some(({ field }) => field?.includes('attachmentIds'));
}

/** Writes an opinion. Nothing typed is lost: not to a closed tab, a dead network or an ended session. */
export function Write() {
  const { t } = useTranslation('portal');
  const { topic } = useSearch({ strict: false }) as { topic?: string };
  const { draft, change, isOnServer, conflict, resolve, clear, forget } = useDraft(topic ?? '');
  const { data } = useQuery(TopicsDocument, { variables: { code: programmeCode } });
  const { signedIn } = useSession();
  const online = useOnline();
  const say = useToast();
  const textOf = useTroubleText();
  const client = useApolloClient();
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [receipt, setReceipt] = useState<MyFeedbackFragment | null>(null);
  const [busy, setBusy] = useState(false);

  const photos = usePhotos(draft.key, draft.pictures);
  const { isLoaded, isSettled, renew } = photos;
  const photoIds = photos.attachmentIds.join(' ');
  const photoCount = photos.photos.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft follows the photos, not the other way.
  useEffect(() => {
    if (!isLoaded) return;
    const attachmentIds = photoIds ? photoIds.split(' ') : [];
    if (photoCount === draft.photoCount && photoIds === draft.attachmentIds.join(' ')) return;
    const pictures = draft.pictures.filter(({ id }) => attachmentIds.includes(id));
    change({ photoCount, attachmentIds, pictures });
  }, [isLoaded, photoIds, photoCount, change]);
  const renewed = useRef<string | null>(null);

  const send = useCallback(
    async ({ key, topic: of, title, body, province }: Draft) => {
      setBusy(true);
      const input = {
        attachmentIds: photoIds ? photoIds.split(' ') : [],
        topic: of,
        title: title.trim(),
        body: body.trim(),
        idempotencyKey: key,
        ...(province ? { province } : {}),
      };
      const answer = await mutate(client, SubmitFeedbackDocument, { input });
      setBusy(false);
      // Files that nobody used for a day are gone from the server: they are sent once more.
      if (isAboutPhotos(answer) && renewed.current !== key) {
        renewed.current = key;
        await renew();
        return;
      }
      setOutcome(answer);
      // No answer: it may have arrived. The same key is sent again, and it stands once.
      if (answer.kind !== 'unreachable') change({ sending: false });
      if (answer.kind === 'done' && answer.value.feedback) {
        setReceipt(answer.value.feedback);
        await dropPhotosOf(key);
        forget();
      }
    },
    [client, change, forget, photoIds, renew],
  );

  const { sending } = draft;
  // Sent when it becomes possible, not at each key.
  useEffect(() => {
    if (sending && signedIn && online && isSettled && !busy) void send(draft);
  }, [sending, signedIn, online, isSettled]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const found = mistakesIn(draft);
    setMistakes(found);
    setOutcome(null);
    if (Object.keys(found).length > 0) {
      document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus();
    } else if (draft.sending && signedIn && online && isSettled) void send(draft);
    else change({ sending: true });
  }

  if (receipt) return <Receipt feedback={receipt} again={() => setReceipt(null)} />;
  const wrong = (name: 'topic' | 'title' | 'body') =>
    mistakes[name] ? t(`write.${mistakes[name]}`) : errorOf(outcome, name);
  const trouble = outcome && outcome.kind !== 'done' ? outcome : null;
  return (
    <div className={`${css['narrow']} ${css['stack']}`}>
      <h1>{t('write.title')}</h1>
      {conflict && (
        <div className={css['notice']} role="alert">
          <p>{t('write.conflict')}</p>
          <p className={css['quote']}>{conflict.title}</p>
          <div className={css['row']}>
            <Button look="quiet" onPress={() => resolve(true)}>
              {t('write.takeOther')}
            </Button>
            <Button look="quiet" onPress={() => resolve(false)}>
              {t('write.keepMine')}
            </Button>
          </div>
        </div>
      )}
      <form onSubmit={submit} className={css['form']} noValidate>
        <fieldset className={css['fieldset']}>
          <legend>{t('write.topic')}</legend>
          <div className={css['choices']}>
            {data?.programme?.topics.map(({ code, name }) => (
              <label key={code} className={css['choice']}>
                <input
                  type="radio"
                  name="topic"
                  value={code}
                  checked={draft.topic === code}
                  onChange={() => change({ topic: code })}
                />
                {name}
              </label>
            ))}
          </div>
          <div role="alert" className={css['mistake']}>
            {wrong('topic')}
          </div>
        </fieldset>
        <TextField
          label={t('write.heading')}
          hint={t('write.headingHint')}
          error={wrong('title')}
          value={draft.title}
          onChange={(event) => change({ title: event.target.value })}
        />
        <TextArea
          label={t('write.body')}
          hint={t('write.bodyHint')}
          error={wrong('body')}
          rows={8}
          value={draft.body}
          onChange={(event) => change({ body: event.target.value })}
        />
        <p className={css['muted']}>{t('write.count', { count: [...draft.body].length })}</p>
        <Similar text={`${draft.title} ${draft.body}`.slice(0, 1_000)} topic={draft.topic} />
        <Select
          label={t('write.province')}
          optional
          value={draft.province}
          onChange={(event) => change({ province: event.target.value })}
        >
          <ProvinceOptions none={t('write.anyProvince')} />
        </Select>
        <PhotoField photos={photos} />
        {trouble && trouble.kind !== 'refused' && <p role="alert">{textOf(trouble)}</p>}
        {trouble?.kind === 'refused' && !errorOf(outcome, 'title') && !errorOf(outcome, 'body') && (
          <p role="alert" className={css['mistake']}>
            {textOf(trouble)}
          </p>
        )}
        {sending && !online && (
          <p role="status" className={css['notice']}>
            {t('write.waiting')}
          </p>
        )}
        {sending && online && signedIn && !isSettled && (
          <p role="status" className={css['notice']}>
            {t(photos.hasTrouble ? 'write.photoTrouble' : 'write.photosFirst')}
          </p>
        )}
        <div className={css['between']}>
          <Button type="submit" look="warm" isPending={busy}>
            {busy ? t('write.sending') : t('write.send')}
          </Button>
          {!isBlank(draft) && (
            <Button
              look="plain"
              onPress={() => {
                const { photoCount: _, attachmentIds: __, pictures: ___, ...before } = draft;
                const files = photos.photos.flatMap(filesOf);
                clear();
                void photos.forget();
                say(t('write.cleared'), async () => {
                  const key = crypto.randomUUID();
                  await keepFiles(key, files);
                  change({ ...before, key, version: 0, photoCount: files.length });
                });
              }}
            >
              {t('write.clear')}
            </Button>
          )}
        </div>
        {!isBlank(draft) && (
          <p className={css['muted']}>{t(isOnServer ? 'write.keptBoth' : 'write.keptHere')}</p>
        )}
      </form>
      {sending && !signedIn && <SignInPanel as="SUBSCRIBER" reason={t('write.signIn')} />}
    </div>
  );
}
