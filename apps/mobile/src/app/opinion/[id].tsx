import { useApolloClient, useQuery } from '@apollo/client/react';
import { ConfirmSolvedDocument, MyOpinionDocument, mutate, type Outcome } from '@chia-se/client';
import { router, useLocalSearchParams } from 'expo-router';
import { useState } from 'react';
import { useLanguage } from '../../language.tsx';
import { general } from '../../messages/general.ts';
import { statusNames, opinion as words } from '../../messages/opinion.ts';
import { prize } from '../../messages/programme.ts';
import { Attachments } from '../../parts/attachments.tsx';
import { Pill } from '../../parts/opinion-card.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { TroubleNotice } from '../../parts/trouble-notice.tsx';
import { Button } from '../../ui/controls.tsx';
import { Card, Screen, Skeleton } from '../../ui/surfaces.tsx';
import { Body, Heading, Quiet, Title } from '../../ui/words.tsx';

/** `chiase://opinion/ID` leads here. */
export default function Opinion() {
  const { id } = useLocalSearchParams<{ id: string }>();
  const { t } = useLanguage();
  const { data, error, loading, refetch } = useQuery(MyOpinionDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const feedback = data?.feedback;
  if (!feedback) {
    return (
      <Screen onRefresh={() => refetch()}>
        {loading ? (
          <Skeleton lines={6} label={t(general.loading)} />
        ) : (
          <Body>{t(words.notFound)}</Body>
        )}
        <TroubleNotice error={error} />
      </Screen>
    );
  }
  const award = feedback.award;
  return (
    <Screen onRefresh={() => refetch()}>
      <Pill>{t(statusNames[feedback.status])}</Pill>
      <Title>{feedback.title}</Title>
      <Body>{feedback.body}</Body>
      <Quiet>
        {feedback.topic.name} · {feedback.referenceCode}
      </Quiet>
      <Attachments attachments={feedback.attachments} />
      {feedback.awaitsConfirmation ? <Solved feedbackId={feedback.id} /> : null}
      {award ? (
        <Card>
          <Heading>{award.prize.name}</Heading>
          <Button label={t(prize.claim)} onPress={() => router.push(`/claim/${award.id}`)} />
        </Card>
      ) : null}
      {feedback.evaluation?.standing ? (
        <Card>
          <Heading>{t(words.judged)}</Heading>
          <Body>{feedback.evaluation.standing}</Body>
          {feedback.evaluation.comments?.map((comment) => (
            <Quiet key={comment.releasedAt + comment.text}>{comment.text}</Quiet>
          ))}
        </Card>
      ) : null}
      <Timeline feedback={feedback} />
    </Screen>
  );
}

function Solved({ feedbackId }: { feedbackId: string }) {
  const { t } = useLanguage();
  const client = useApolloClient();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const answer = async (solved: boolean) => {
    setOutcome(await mutate(client, ConfirmSolvedDocument, { input: { feedbackId, solved } }));
  };
  return (
    <Card>
      <Heading>{t(words.solved)}</Heading>
      <TroubleNotice outcome={outcome} />
      <Button label={t(words.yes)} onPress={() => void answer(true)} />
      <Button quiet label={t(words.no)} onPress={() => void answer(false)} />
    </Card>
  );
}
