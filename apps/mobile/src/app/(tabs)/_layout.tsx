import Ionicons from '@expo/vector-icons/Ionicons';
import { Tabs } from 'expo-router';
import type { ComponentProps } from 'react';
import { Platform } from 'react-native';
import { useLanguage } from '../../language.tsx';
import { general } from '../../messages/general.ts';
import { usePalette } from '../../ui/theme.ts';

/** A phone adds its own inset below; a browser has none. */
const barHeight = Platform.OS === 'web' ? { height: 66, paddingBottom: 6 } : {};

type IconName = ComponentProps<typeof Ionicons>['name'];

const icon =
  (name: IconName) =>
  ({ color, size }: { color: ComponentProps<typeof Ionicons>['color']; size: number }) => (
    <Ionicons name={name} color={color} size={size} aria-hidden />
  );

export default function TabsLayout() {
  const { t } = useLanguage();
  const { accent, quiet, card, line } = usePalette();
  const screen = (name: string, title: string, picture: IconName) => (
    <Tabs.Screen name={name} options={{ title, tabBarIcon: icon(picture) }} />
  );
  return (
    <Tabs
      screenOptions={{
        tabBarActiveTintColor: accent,
        tabBarInactiveTintColor: quiet,
        tabBarStyle: { backgroundColor: card, borderTopColor: line, ...barHeight },
        // Five names in one row: they do not grow, the pages do.
        tabBarLabelStyle: { fontSize: 12, lineHeight: 18 },
        tabBarAllowFontScaling: false,
      }}
    >
      {screen('index', t(general.home), 'home-outline')}
      {screen('write', t(general.write), 'create-outline')}
      {screen('mine', t(general.mine), 'list-outline')}
      {screen('news', t(general.news), 'notifications-outline')}
      {screen('me', t(general.me), 'person-outline')}
    </Tabs>
  );
}
