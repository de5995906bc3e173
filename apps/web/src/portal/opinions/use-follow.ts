import { useApolloClient } from '@apollo/client/react';
import {
  FollowedFeedbackDocument,
  FollowFeedbackDocument,
  mutate,
  UnfollowFeedbackDocument,
} from '@chia-se/client';
import { useTranslation } from 'react-i18next';
import { useTroubleText } from '../../ui/states.tsx';
import { useToast } from '../../ui/toast.tsx';

/** Follows an opinion or stops it; says what came of it and offers to undo it. */
export function useFollow() {
  const client = useApolloClient();
  const { t } = useTranslation('portal');
  const say = useToast();
  const textOf = useTroubleText();
  return async function follow(feedbackId: string, on: boolean): Promise<void> {
    const document = on ? FollowFeedbackDocument : UnfollowFeedbackDocument;
    const outcome = await mutate(client, document as typeof FollowFeedbackDocument, {
      input: { feedbackId },
    });
    if (outcome.kind !== 'done') return say(t('follow.failed', { reason: textOf(outcome) }));
    say(t(on ? 'follow.begun' : 'follow.ended'), () => void follow(feedbackId, !on));
    await client.refetchQueries({ include: [FollowedFeedbackDocument] }).catch(() => undefined);
  };
}
