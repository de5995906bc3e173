import type { ReactElement } from 'react';
import { RefreshControl, type ScrollViewProps } from 'react-native';
import { usePalette } from './theme.ts';
import { useRefreshing } from './use-refreshing.ts';

export interface PulledProps {
  onRefresh?: (() => Promise<unknown>) | undefined;
  /** Read out while it goes on. */
  label: string;
  children: (props: Partial<ScrollViewProps>) => ReactElement;
}

/** What scrolls is renewed by pulling it down; `children` gives the props to what scrolls. */
export function Pulled({ onRefresh, label, children }: PulledProps) {
  const { accent, card } = usePalette();
  const { refreshing, refresh } = useRefreshing(onRefresh);
  if (!onRefresh) return children({});
  return children({
    refreshControl: (
      <RefreshControl
        refreshing={refreshing}
        onRefresh={refresh}
        accessibilityLabel={label}
        tintColor={accent}
        colors={[accent]}
        progressBackgroundColor={card}
      />
    ),
  });
}
