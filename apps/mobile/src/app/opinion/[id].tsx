import { useQuery } from '@apollo/client/react';
import { MyOpinionDocument } from '@chia-se/client';
import { useLocalSearchParams } from 'expo-router';
import { useLanguage } from '../../language.tsx';
import { general } from '../../messages/general.ts';
import { statusNames, opinion as words } from '../../messages/opinion.ts';
import { Attachments } from '../../parts/attachments.tsx';
import { Pill } from '../../parts/opinion-card.tsx';
import { OthersOpinion } from '../../parts/others-opinion.tsx';
import { OwnOpinion } from '../../parts/own-opinion.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { TroubleNotice } from '../../parts/trouble-notice.tsx';
import { Screen, Skeleton } from '../../ui/surfaces.tsx';
import { Body, Quiet, Title } from '../../ui/words.tsx';

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
  return (
    <Screen onRefresh={() => refetch()}>
      <Pill>{t(statusNames[feedback.status])}</Pill>
      <Title>{feedback.title}</Title>
      <Body>{feedback.body}</Body>
      <Quiet>{feedback.topic.name}</Quiet>
      <Quiet>{feedback.referenceCode}</Quiet>
      <Attachments attachments={feedback.attachments} />
      {feedback.awaitsConfirmation === null ? (
        <OthersOpinion feedback={feedback} />
      ) : (
        <OwnOpinion feedback={feedback} />
      )}
      <Timeline feedback={feedback} />
    </Screen>
  );
}
