import { useApolloClient } from '@apollo/client/react';
import { mutate, SupportFeedbackDocument, WithdrawSupportDocument } from '@chia-se/client';
import { useTranslation } from 'react-i18next';
import { useTroubleText } from '../../ui/states.tsx';
import { useToast } from '../../ui/toast.tsx';

/** Supports an opinion or takes that back; says what came of it and offers to undo it. */
export function useSupport() {
  const client = useApolloClient();
  const { t } = useTranslation('portal');
  const say = useToast();
  const textOf = useTroubleText();
  return async function support(feedbackId: string, on: boolean): Promise<void> {
    const document = on ? SupportFeedbackDocument : WithdrawSupportDocument;
    const outcome = await mutate(client, document as typeof SupportFeedbackDocument, {
      input: { feedbackId },
    });
    if (outcome.kind !== 'done')
      return say(t('opinions.supportFailed', { reason: textOf(outcome) }));
    say(t(on ? 'write.supported' : 'opinions.withdrawn'), () => void support(feedbackId, !on));
  };
}
