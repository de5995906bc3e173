import { useQuery } from '@apollo/client/react';
import { TopicsDocument } from '@chia-se/client';
import { router } from 'expo-router';
import { useState } from 'react';
import { useLanguage } from '../../language.tsx';
import { general } from '../../messages/general.ts';
import { opinion as words } from '../../messages/opinion.ts';
import { PhotoField } from '../../parts/photo-field.tsx';
import { SimilarOpinions } from '../../parts/similar-opinions.tsx';
import { useDraft } from '../../parts/use-draft.ts';
import { usePhotos } from '../../parts/use-photos.ts';
import { waitingId } from '../../photos/send-photos.ts';
import { tapDone } from '../../platform/tap';
import { outbox, useOutbox, useOwner, useSession } from '../../session-provider.tsx';
import { Button, Choices, Field } from '../../ui/controls.tsx';
import { Notice, Screen } from '../../ui/surfaces.tsx';
import { Body, Quiet, Title } from '../../ui/words.tsx';

export default function Write() {
  const { t } = useLanguage();
  const state = useSession();
  const ownerId = useOwner();
  if (!ownerId || state.status === 'signedOut') {
    return (
      <Screen>
        <Title>{t(words.title)}</Title>
        <Body>{t(words.signInFirst)}</Body>
        <Button label={t(general.signIn)} onPress={() => router.push('/sign-in')} />
      </Screen>
    );
  }
  return <Editor ownerId={ownerId} />;
}

function Editor({ ownerId }: { ownerId: string }) {
  const { t } = useLanguage();
  const topics = useQuery(TopicsDocument, { variables: { code: 'chia-se' } });
  const { draft, change, begin } = useDraft(ownerId);
  const photos = usePhotos(draft.key);
  const [sentKey, setSentKey] = useState<string | null>(null);
  const [incomplete, setIncomplete] = useState(false);

  const send = async () => {
    const topic = draft.topic;
    if (!topic || !draft.title.trim() || !draft.body.trim()) return setIncomplete(true);
    const { key, title, body } = draft;
    // Durable before anything is said: from here on it can't be lost.
    const attachmentIds = photos.photos.map(({ id }) => waitingId(id));
    const input = {
      idempotencyKey: key,
      title,
      body,
      topic,
      channel: 'MOBILE' as const,
      ...(attachmentIds.length > 0 ? { attachmentIds } : {}),
    };
    await outbox.add(ownerId, 'submitFeedback', input);
    tapDone();
    setSentKey(key);
    setIncomplete(false);
    begin();
  };

  if (sentKey) return <Receipt draftKey={sentKey} onAnother={() => setSentKey(null)} />;
  return (
    <Screen>
      <Title>{t(words.title)}</Title>
      <Choices
        label={t(words.topic)}
        options={(topics.data?.programme?.topics ?? []).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
        value={draft.topic}
        onChange={(topic) => change({ topic })}
      />
      <Field
        label={t(words.subject)}
        hint={t(words.subjectHint)}
        value={draft.title}
        maxLength={150}
        onChangeText={(title) => change({ title })}
      />
      <Field
        label={t(words.body)}
        value={draft.body}
        multiline
        numberOfLines={6}
        maxLength={5_000}
        style={{ minHeight: 140, textAlignVertical: 'top' }}
        onChangeText={(body) => change({ body })}
      />
      <SimilarOpinions
        text={`${draft.title} ${draft.body}`}
        topic={draft.topic}
        ownerId={ownerId}
      />
      <PhotoField photos={photos} />
      {incomplete ? <Notice tone="bad">{t(words.incomplete)}</Notice> : null}
      {draft.kept ? <Quiet role="status">{t(words.saved)}</Quiet> : null}
      <Button label={t(words.send)} onPress={() => void send()} />
    </Screen>
  );
}

/** What became of the one just sent, as it becomes it. */
function Receipt({ draftKey, onAnother }: { draftKey: string; onAnother: () => void }) {
  const { t } = useLanguage();
  const entry = useOutbox().findLast(
    ({ kind, subject }) => kind === 'submitFeedback' && subject === `draft:${draftKey}`,
  );
  const feedback = entry?.result?.['feedback'] as { referenceCode?: string } | null | undefined;
  return (
    <Screen>
      <Title>{t(words.title)}</Title>
      {feedback?.referenceCode ? (
        <Notice tone="good">{t(words.sentAs, { code: feedback.referenceCode })}</Notice>
      ) : entry?.state === 'refused' ? (
        <Notice tone="bad">{entry.errors.map(({ message }) => message).join(' ')}</Notice>
      ) : (
        <Notice tone="warn">{t(words.queued)}</Notice>
      )}
      <Button label={t(words.another)} onPress={onAnother} />
      <Button quiet label={t(general.mine)} onPress={() => router.push('/mine')} />
    </Screen>
  );
}
