import { useQuery } from '@apollo/client/react';
import { SimilarFeedbackDocument } from '@chia-se/client';
import { View } from 'react-native';
import { useLanguage } from '../language.tsx';
import { opinion as words } from '../messages/opinion.ts';
import { tapDone } from '../platform/tap';
import { outbox, useOutbox } from '../session-provider.tsx';
import { Button } from '../ui/controls.tsx';
import { Card } from '../ui/surfaces.tsx';
import { gap } from '../ui/theme.ts';
import { Body, Heading, Quiet } from '../ui/words.tsx';
import { usePaused } from './use-paused.ts';

interface SimilarProps {
  text: string;
  topic: string | null;
  ownerId: string;
}

/** Asked at each pause in typing: what others said, and one press to say the same. */
export function SimilarOpinions({ text, topic, ownerId }: SimilarProps) {
  const { t } = useLanguage();
  const asked = usePaused(text.trim());
  const { data, previousData } = useQuery(SimilarFeedbackDocument, {
    variables: { text: asked, topic },
    skip: asked.length < 8,
  });
  const entries = useOutbox();
  const found = ((data ?? previousData)?.similarFeedback ?? []).slice(0, 3);
  if (asked.length < 8 || found.length === 0) return null;
  return (
    <View role="region" aria-label={t(words.similar)} style={{ gap: gap.small }}>
      <Heading>{t(words.similar)}</Heading>
      {found.map(({ feedback }) => {
        if (!feedback) return null;
        const asks = entries.some(({ kind, subject }) => {
          return kind === 'supportFeedback' && subject === `support:${feedback.id}`;
        });
        const support = () => {
          tapDone();
          void outbox.add(ownerId, 'supportFeedback', { feedbackId: feedback.id });
        };
        return (
          <Card key={feedback.id}>
            <Body style={{ fontWeight: '600' }}>{feedback.title}</Body>
            <Body numberOfLines={2}>{feedback.body}</Body>
            <Quiet>{t(words.supporters, { count: feedback.supportCount })}</Quiet>
            {asks || feedback.isSupportedByMe ? (
              <Quiet role="status">{t(words.supported)}</Quiet>
            ) : (
              <Button quiet label={t(words.same)} onPress={support} />
            )}
          </Card>
        );
      })}
    </View>
  );
}
