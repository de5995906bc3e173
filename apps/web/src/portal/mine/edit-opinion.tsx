import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  EditFeedbackDocument,
  errorOf,
  mutate,
  type Outcome,
  TopicsDocument,
} from '@chia-se/client';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Select, TextArea, TextField } from '../../ui/field.tsx';
import { useTroubleText } from '../../ui/states.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { FullOpinion } from '../opinions/opinion.tsx';
import { PhotoField } from '../photos/photo-field.tsx';
import { usePhotos } from '../photos/use-photos.ts';
import css from '../portal.module.css';
import { programmeCode } from '../programme-code.ts';
import { ProvinceOptions } from '../province-options.tsx';

/** Offers to rewrite an opinion that nobody looked at yet. */
export function EditOpinion({ feedback }: { feedback: FullOpinion }) {
  const { t } = useTranslation('portal');
  const [open, setOpen] = useState(false);
  if (open) return <EditForm feedback={feedback} done={() => setOpen(false)} />;
  return (
    <div className={css['stack']}>
      <p className={css['muted']}>{t('edit.hint')}</p>
      <div>
        <Button look="quiet" onPress={() => setOpen(true)}>
          {t('edit.open')}
        </Button>
      </div>
    </div>
  );
}

function EditForm({ feedback, done }: { feedback: FullOpinion; done: () => void }) {
  const { t } = useTranslation('portal');
  const { t: app } = useTranslation();
  const client = useApolloClient();
  const say = useToast();
  const textOf = useTroubleText();
  const { data } = useQuery(TopicsDocument, { variables: { code: programmeCode } });
  const photos = usePhotos(`edit ${feedback.id}`, feedback.attachments);
  const [text, setText] = useState({
    title: feedback.title,
    body: feedback.body,
    topic: feedback.topic.code,
    province: feedback.province ?? '',
  });
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const put = (part: Partial<typeof text>) => setText((before) => ({ ...before, ...part }));

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (!text.title.trim() || !text.body.trim() || !photos.isSettled) return;
    setBusy(true);
    const { province, ...rest } = text;
    const input = {
      feedbackId: feedback.id,
      ...rest,
      ...(province ? { province } : {}),
      attachmentIds: photos.attachmentIds,
    };
    const answer = await mutate(client, EditFeedbackDocument, { input });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    await photos.forget();
    await client.refetchQueries({ include: ['MyOpinion'] });
    say(t('edit.done'));
    done();
  }

  const trouble = outcome && outcome.kind !== 'done' ? outcome : null;
  const missing = (value: string, name: 'titleMissing' | 'bodyMissing') =>
    tried && !value.trim() ? t(`write.${name}`) : null;
  return (
    <form onSubmit={(event) => void save(event)} className={css['form']} noValidate>
      <h2>{t('edit.open')}</h2>
      <Select
        label={t('write.topic')}
        value={text.topic}
        onChange={(event) => put({ topic: event.target.value })}
      >
        {(data?.programme?.topics ?? [feedback.topic]).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <TextField
        label={t('write.heading')}
        error={missing(text.title, 'titleMissing') ?? errorOf(outcome, 'title')}
        value={text.title}
        onChange={(event) => put({ title: event.target.value })}
      />
      <TextArea
        label={t('write.body')}
        rows={8}
        error={missing(text.body, 'bodyMissing') ?? errorOf(outcome, 'body')}
        value={text.body}
        onChange={(event) => put({ body: event.target.value })}
      />
      <Select
        label={t('write.province')}
        optional
        value={text.province}
        onChange={(event) => put({ province: event.target.value })}
      >
        <ProvinceOptions none={t('write.anyProvince')} />
      </Select>
      <PhotoField photos={photos} />
      {trouble && !errorOf(outcome, 'title') && !errorOf(outcome, 'body') && (
        <p role="alert" className={css['mistake']}>
          {textOf(trouble)}
        </p>
      )}
      {tried && !photos.isSettled && (
        <p role="status" className={css['notice']}>
          {t('edit.photosFirst')}
        </p>
      )}
      <div className={css['row']}>
        <Button type="submit" isPending={busy}>
          {t('edit.save')}
        </Button>
        <Button look="plain" onPress={done}>
          {app('cancel')}
        </Button>
      </div>
    </form>
  );
}
