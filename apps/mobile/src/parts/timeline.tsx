import type { FeedbackTimelineFragment } from '@chia-se/client';
import { formatDate, formatDateTime } from '@chia-se/locale';
import { View } from 'react-native';
import { useLanguage } from '../language.tsx';
import { opinion, statusNames, stepNames } from '../messages/opinion.ts';
import { Card } from '../ui/surfaces.tsx';
import { gap, usePalette } from '../ui/theme.ts';
import { Body, Heading, Quiet } from '../ui/words.tsx';

/** What happened to an opinion, step by step, and what was answered. */
export function Timeline({ feedback }: { feedback: FeedbackTimelineFragment }) {
  const { t, language } = useLanguage();
  const { accent } = usePalette();
  return (
    <>
      {feedback.responses.map((response) => (
        <Card key={response.id}>
          <Heading>{t(opinion.answer)}</Heading>
          <Body>{response.body}</Body>
          {response.deliverBy ? (
            <Quiet>
              {t(opinion.deliverBy, { date: formatDate(new Date(response.deliverBy), language) })}
            </Quiet>
          ) : null}
          <Quiet>{formatDateTime(new Date(response.respondedAt), language)}</Quiet>
        </Card>
      ))}
      <Card>
        <Heading>{t(opinion.timeline)}</Heading>
        <View role="list" style={{ gap: gap.small }}>
          {feedback.timeline.map((step) => (
            <View
              key={`${step.at}${step.kind}${step.status}`}
              role="listitem"
              style={{ borderLeftWidth: 3, borderLeftColor: accent, paddingLeft: gap.small + 4 }}
            >
              <Body style={{ fontWeight: '600' }}>
                {t(stepNames[step.kind] ?? statusNames[step.status])}
              </Body>
              {step.note ? <Body>{step.note}</Body> : null}
              <Quiet>{formatDateTime(new Date(step.at), language)}</Quiet>
            </View>
          ))}
        </View>
      </Card>
    </>
  );
}
