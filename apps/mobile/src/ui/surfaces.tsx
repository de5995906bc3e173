import { type ReactNode, useState } from 'react';
import { RefreshControl, ScrollView, View, type ViewStyle } from 'react-native';
import { gap, usePalette } from './theme.ts';
import { Body } from './words.tsx';

interface ScreenProps {
  children: ReactNode;
  onRefresh?: () => Promise<unknown>;
}

/** A page that scrolls and is renewed by pulling down. */
export function Screen({ children, onRefresh }: ScreenProps) {
  const { ground, accent } = usePalette();
  const [refreshing, setRefreshing] = useState(false);
  const refresh = async () => {
    setRefreshing(true);
    await onRefresh?.().catch(() => undefined);
    setRefreshing(false);
  };
  return (
    <ScrollView
      style={{ backgroundColor: ground }}
      contentContainerStyle={{ padding: gap.normal, gap: gap.normal, paddingBottom: gap.large * 2 }}
      keyboardShouldPersistTaps="handled"
      refreshControl={
        onRefresh && (
          <RefreshControl refreshing={refreshing} onRefresh={refresh} tintColor={accent} />
        )
      }
    >
      <View style={{ width: '100%', maxWidth: 640, alignSelf: 'center', gap: gap.normal }}>
        {children}
      </View>
    </ScrollView>
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
