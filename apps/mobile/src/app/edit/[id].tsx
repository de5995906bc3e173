import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  EditFeedbackDocument,
  errorOf,
  MyOpinionDocument,
  mutate,
  type Outcome,
  TopicsDocument,
} from '@chia-se/client';
import { router, useLocalSearchParams } from 'expo-router';
import { useState } from 'react';
import { useLanguage } from '../../language.tsx';
import { general } from '../../messages/general.ts';
import { opinion as words } from '../../messages/opinion.ts';
import type { FullOpinion } from '../../parts/own-opinion.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
import { TroubleNotice } from '../../parts/trouble-notice.tsx';
import { tapDone } from '../../platform/tap';
import { Button, Choices, Field } from '../../ui/controls.tsx';
import { Notice, Screen, Skeleton } from '../../ui/surfaces.tsx';
import { Quiet } from '../../ui/words.tsx';

/** One's own opinion, as long as nobody has begun to screen it. */
export default function Edit() {
  return (
    <SignedIn>
      <Editable />
    </SignedIn>
  );
}

function Editable() {
  const { id } = useLocalSearchParams<{ id: string }>();
  const { t } = useLanguage();
  const { data, error } = useQuery(MyOpinionDocument, { variables: { id }, errorPolicy: 'all' });
  const feedback = data?.feedback;
  if (feedback?.status === 'RECEIVED') return <EditForm feedback={feedback} />;
  return (
    <Screen>
      {data || error ? (
        <>
          <Notice tone="warn">{t(feedback ? words.editTooLate : words.notFound)}</Notice>
          <TroubleNotice error={feedback ? null : error} />
        </>
      ) : (
        <Skeleton lines={6} label={t(general.loading)} />
      )}
    </Screen>
  );
}

function EditForm({ feedback }: { feedback: FullOpinion }) {
  const { t } = useLanguage();
  const client = useApolloClient();
  const topics = useQuery(TopicsDocument, { variables: { code: 'chia-se' } });
  const [text, setText] = useState({
    title: feedback.title,
    body: feedback.body,
    topic: feedback.topic.code,
  });
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<typeof text>) => setText({ ...text, ...part });
  const options = topics.data?.programme?.topics ?? [feedback.topic];
  const save = async () => {
    setBusy(true);
    const input = { feedbackId: feedback.id, province: feedback.province, ...text };
    const answer = await mutate(client, EditFeedbackDocument, { input });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    tapDone();
    if (router.canGoBack()) router.back();
    else router.replace(`/opinion/${feedback.id}`);
  };
  return (
    <Screen>
      <Quiet>{t(words.editText)}</Quiet>
      <Choices
        label={t(words.topic)}
        options={options.map(({ code, name }) => ({ value: code, label: name }))}
        value={text.topic}
        onChange={(topic) => change({ topic })}
      />
      <Field
        label={t(words.subject)}
        value={text.title}
        maxLength={150}
        onChangeText={(title) => change({ title })}
        error={errorOf(outcome, 'title')}
      />
      <Field
        label={t(words.body)}
        value={text.body}
        multiline
        maxLength={5_000}
        style={{ minHeight: 180, textAlignVertical: 'top' }}
        onChangeText={(body) => change({ body })}
        error={errorOf(outcome, 'body')}
      />
      <TroubleNotice outcome={outcome} />
      <Button label={t(words.save)} busy={busy} onPress={() => void save()} />
    </Screen>
  );
}
