import { useRef, useState } from 'react';
import { ActivityIndicator, type GestureResponderEvent, View } from 'react-native';
import type { PulledProps } from './pulled.tsx';
import { gap, usePalette } from './theme.ts';
import { useRefreshing } from './use-refreshing.ts';

/** How far a finger goes before it counts, in pixels. */
const far = 72;

/** As on a phone: react-native-web has no such control of its own. */
export function Pulled({ onRefresh, label, children }: PulledProps) {
  const { accent } = usePalette();
  const { refreshing, refresh } = useRefreshing(onRefresh);
  const [isPulled, setPulled] = useState(false);
  const place = useRef({ scrolled: 0, from: null as number | null });
  if (!onRefresh) return children({});
  const pageY = (event: GestureResponderEvent) => event.nativeEvent.touches[0]?.pageY ?? 0;
  return (
    <View
      style={{ flex: 1 }}
      onTouchStart={(event) => {
        place.current.from = place.current.scrolled <= 0 ? pageY(event) : null;
      }}
      onTouchMove={(event) => {
        const { from, scrolled } = place.current;
        setPulled(from !== null && scrolled <= 0 && pageY(event) - from > far);
      }}
      onTouchEnd={() => {
        if (isPulled) void refresh();
        setPulled(false);
      }}
      onTouchCancel={() => setPulled(false)}
    >
      {refreshing || isPulled ? (
        <View role="status" aria-label={label} style={{ padding: gap.normal }}>
          <ActivityIndicator color={accent} aria-hidden />
        </View>
      ) : null}
      {children({
        scrollEventThrottle: 32,
        onScroll: ({ nativeEvent }) => {
          place.current.scrolled = nativeEvent.contentOffset.y;
        },
      })}
    </View>
  );
}
