import { useApolloClient } from '@apollo/client/react';
import {
  FollowFeedbackDocument,
  mutate,
  type Outcome,
  UnfollowFeedbackDocument,
} from '@chia-se/client';
import { router } from 'expo-router';
import { useState } from 'react';
import { View } from 'react-native';
import { useLanguage } from '../language.tsx';
import { opinion as words } from '../messages/opinion.ts';
import { tapDone } from '../platform/tap';
import { outbox, useOutbox, useOwner, useSession } from '../session-provider.tsx';
import { Button } from '../ui/controls.tsx';
import { gap } from '../ui/theme.ts';
import { Quiet } from '../ui/words.tsx';
import type { FullOpinion } from './own-opinion.tsx';
import { TroubleNotice } from './trouble-notice.tsx';

/** What one may do with somebody else's opinion: say the same, and hear what becomes of it. */
export function OthersOpinion({ feedback }: { feedback: FullOpinion }) {
  const { t } = useLanguage();
  const { status } = useSession();
  const ownerId = useOwner();
  const isWaiting = useOutbox().some(
    ({ kind, subject, state }) =>
      kind === 'supportFeedback' && subject === `support:${feedback.id}` && state !== 'refused',
  );
  const support = () => {
    if (status === 'signedOut' || !ownerId) return router.push('/sign-in');
    tapDone();
    void outbox.add(ownerId, 'supportFeedback', { feedbackId: feedback.id });
  };
  return (
    <View style={{ gap: gap.small }}>
      {feedback.supportCount > 0 ? (
        <Quiet>{t(words.supporters, { count: feedback.supportCount })}</Quiet>
      ) : null}
      {feedback.isSupportedByMe || isWaiting ? (
        <Quiet role="status">{t(words.supported)}</Quiet>
      ) : (
        <Button label={t(words.same)} onPress={support} />
      )}
      {status === 'signedIn' ? <Follow feedback={feedback} /> : null}
    </View>
  );
}

function Follow({ feedback: { id, isFollowedByMe } }: { feedback: FullOpinion }) {
  const { t } = useLanguage();
  const client = useApolloClient();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [busy, setBusy] = useState(false);
  const change = async () => {
    setBusy(true);
    const variables = { input: { feedbackId: id } };
    setOutcome(
      isFollowedByMe
        ? await mutate(client, UnfollowFeedbackDocument, variables)
        : await mutate(client, FollowFeedbackDocument, variables),
    );
    setBusy(false);
    await client.refetchQueries({ include: 'active' });
  };
  return (
    <>
      <TroubleNotice outcome={outcome} />
      <Button
        quiet
        busy={busy}
        label={t(isFollowedByMe ? words.unfollow : words.follow)}
        onPress={() => void change()}
      />
    </>
  );
}
