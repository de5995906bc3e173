import type { ReactElement, ReactNode } from 'react';
import { FlatList, View } from 'react-native';
import { useLanguage } from '../language.tsx';
import { general } from '../messages/general.ts';
import { Button } from './controls.tsx';
import { Pulled } from './pulled';
import { SkeletonCards } from './surfaces.tsx';
import { gap, usePalette } from './theme.ts';
import { Body } from './words.tsx';

interface ListScreenProps<Item> {
  /** Undefined until they are known. */
  items: readonly Item[] | undefined;
  keyOf: (item: Item) => string;
  render: (item: Item) => ReactElement;
  /** Said where there are none. */
  empty: string;
  /** Above the list, scrolling with it. */
  header?: ReactNode;
  /** In place of the list, where it could not be had. */
  trouble?: ReactNode;
  pages: { hasMore: boolean; loading: boolean; more(): Promise<void> };
  onRefresh: () => Promise<unknown>;
}

const column = { width: '100%', maxWidth: 640, alignSelf: 'center' } as const;

/** A list of any length: only what is near the screen is drawn, and the next page comes in time. */
export function ListScreen<Item>(props: ListScreenProps<Item>) {
  const { items, keyOf, render, empty, header, trouble, pages, onRefresh } = props;
  const { t } = useLanguage();
  const { ground } = usePalette();
  return (
    <View role="main" style={{ flex: 1 }}>
      <Pulled onRefresh={onRefresh} label={t(general.loading)}>
        {(scrolling) => (
          <FlatList
            {...scrolling}
            style={{ flex: 1, backgroundColor: ground }}
            contentContainerStyle={{ padding: gap.normal, paddingBottom: gap.large * 2 }}
            keyboardShouldPersistTaps="handled"
            data={items ?? []}
            keyExtractor={keyOf}
            renderItem={({ item }) => <View style={column}>{render(item)}</View>}
            ItemSeparatorComponent={Between}
            initialNumToRender={8}
            maxToRenderPerBatch={8}
            windowSize={7}
            onEndReachedThreshold={1}
            onEndReached={() => void pages.more()}
            ListHeaderComponent={
              <View style={[column, { gap: gap.normal, paddingBottom: header ? gap.normal : 0 }]}>
                {header}
              </View>
            }
            ListEmptyComponent={
              <View style={column}>
                {trouble ??
                  (items ? <Body>{empty}</Body> : <SkeletonCards label={t(general.loading)} />)}
              </View>
            }
            ListFooterComponent={
              pages.hasMore ? (
                <View style={[column, { paddingTop: gap.normal }]}>
                  <Button
                    quiet
                    busy={pages.loading}
                    label={t(general.more)}
                    onPress={() => void pages.more()}
                  />
                </View>
              ) : null
            }
          />
        )}
      </Pulled>
    </View>
  );
}

function Between() {
  return <View style={{ height: gap.normal }} />;
}
