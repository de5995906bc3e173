import type { MyOpinionQuery } from '@chia-se/client';
import * as Linking from 'expo-linking';
import { Image, Pressable, View } from 'react-native';
import { useLanguage } from '../language.tsx';
import { opinion as words } from '../messages/opinion.ts';
import { origin } from '../platform/network';
import { gap, usePalette } from '../ui/theme.ts';
import { Body } from '../ui/words.tsx';

type Attachment = NonNullable<MyOpinionQuery['feedback']>['attachments'][number];

const side = 132;
const whole = (url: string) => (url.startsWith('/') ? `${origin}${url}` : url);

/** What was attached; pressing it opens it in full. */
export function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  const { t } = useLanguage();
  const { line, card } = usePalette();
  if (attachments.length === 0) return null;
  const frame = { borderRadius: 12, borderWidth: 1, borderColor: line, backgroundColor: card };
  return (
    <View style={{ flexDirection: 'row', flexWrap: 'wrap', gap: gap.small }}>
      {attachments.map(({ id, thumbnailUrl, url }, n) => {
        const label = t(thumbnailUrl ? words.photo : words.document, { n: n + 1 });
        return (
          <Pressable
            key={id}
            role="link"
            aria-label={label}
            disabled={!url}
            onPress={() => void Linking.openURL(whole(url ?? ''))}
          >
            {thumbnailUrl ? (
              <Image
                source={{ uri: whole(thumbnailUrl) }}
                accessibilityLabel={label}
                style={{ width: side, height: side, ...frame }}
              />
            ) : (
              <View style={{ padding: gap.normal, ...frame }}>
                <Body>{label}</Body>
              </View>
            )}
          </Pressable>
        );
      })}
    </View>
  );
}
