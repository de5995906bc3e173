import type { ReactNode } from 'react';
import { ScrollView, View, type ViewStyle } from 'react-native';
import { useLanguage } from '../language.tsx';
import { general } from '../messages/general.ts';
import { Pulled } from './pulled';
import { gap, usePalette } from './theme.ts';
import { Body } from './words.tsx';

interface ScreenProps {
  children: ReactNode;
  onRefresh?: () => Promise<unknown>;
}

/** A page that scrolls and is renewed by pulling down. */
export function Screen({ children, onRefresh }: ScreenProps) {
  const { ground } = usePalette();
  const { t } = useLanguage();
  return (
    <View role="main" style={{ flex: 1 }}>
      <Pulled onRefresh={onRefresh} label={t(general.loading)}>
        {(scrolling) => (
          <ScrollView
            {...scrolling}
            style={{ flex: 1, backgroundColor: ground }}
            contentContainerStyle={{ padding: gap.normal, paddingBottom: gap.large * 2 }}
            keyboardShouldPersistTaps="handled"
          >
            <View style={{ width: '100%', maxWidth: 640, alignSelf: 'center', gap: gap.normal }}>
              {children}
            </View>
          </ScrollView>
        )}
      </Pulled>
    </View>
  );
}

export function Card({ children, style }: { children: ReactNode; style?: ViewStyle }) {
  const { card, line } = usePalette();
  const look = { backgroundColor: card, borderColor: line, borderWidth: 1, borderRadius: 16 };
  return <View style={[look, { padding: gap.normal, gap: gap.small }, style]}>{children}</View>;
}

type Tone = 'good' | 'warn' | 'bad';

/** Something to know, read out when it appears. */
export function Notice({ tone, children }: { tone: Tone; children: ReactNode }) {
  const palette = usePalette();
  const [ground, ink] = {
    good: [palette.accentWash, palette.accent],
    warn: [palette.warnWash, palette.warn],
    bad: [palette.badWash, palette.bad],
  }[tone] as [string, string];
  return (
    <View
      role={tone === 'bad' ? 'alert' : 'status'}
      style={{ backgroundColor: ground, borderRadius: 12, padding: gap.small + 4 }}
    >
      <Body style={{ color: ink }}>{children}</Body>
    </View>
  );
}

/** Where something will be in a moment. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  const { bone } = usePalette();
  const widths = ['60%', '100%', '85%', '95%', '70%'] as const;
  return (
    <View role="status" aria-label={label} aria-busy style={{ gap: gap.small }}>
      {Array.from({ length: lines }, (_, n) => (
        <View
          key={widths[n % 5]! + n}
          style={{ height: 18, width: widths[n % 5]!, borderRadius: 9, backgroundColor: bone }}
        />
      ))}
    </View>
  );
}

/** Where a list will be in a moment, in the shape of its cards. */
export function SkeletonCards({ cards = 4, label }: { cards?: number; label: string }) {
  const { bone } = usePalette();
  return (
    <View role="status" aria-label={label} aria-busy style={{ gap: gap.normal }}>
      {Array.from({ length: cards }, (_, n) => (
        <Card key={`card ${n + 1}`}>
          {(['35%', '80%', '100%', '55%'] as const).map((width) => (
            <View
              key={width}
              style={{ height: 16, width, borderRadius: 8, backgroundColor: bone }}
            />
          ))}
        </Card>
      ))}
    </View>
  );
}
