import type { FeedbackCardFragment } from '@chia-se/client';
import { formatDate } from '@chia-se/locale';
import { Link } from 'expo-router';
import { Pressable, View } from 'react-native';
import { useLanguage } from '../language.tsx';
import { statusNames } from '../messages/opinion.ts';
import { Card } from '../ui/surfaces.tsx';
import { gap, usePalette } from '../ui/theme.ts';
import { Body, Heading, Quiet } from '../ui/words.tsx';

export function Pill({ children }: { children: string }) {
  const { accent, accentWash } = usePalette();
  return (
    <View
      style={{
        alignSelf: 'flex-start',
        maxWidth: '100%',
        backgroundColor: accentWash,
        borderRadius: 12,
        paddingHorizontal: gap.small + 2,
        paddingVertical: 3,
      }}
    >
      <Quiet style={{ color: accent, fontWeight: '600' }}>{children}</Quiet>
    </View>
  );
}

/** An opinion in a list; pressing it opens it. */
export function OpinionCard({ opinion }: { opinion: FeedbackCardFragment }) {
  const { t, language } = useLanguage();
  const status = t(statusNames[opinion.status]);
  return (
    <Link href={`/opinion/${opinion.id}`} asChild>
      <Pressable role="link">
        <Card>
          <Pill>{status}</Pill>
          <Heading>{opinion.title}</Heading>
          <Body numberOfLines={3}>{opinion.body}</Body>
          <Quiet>
            {opinion.topic.name} · {formatDate(new Date(opinion.submittedAt), language)}
          </Quiet>
          <Quiet>{opinion.referenceCode}</Quiet>
        </Card>
      </Pressable>
    </Link>
  );
}
