import Ionicons from '@expo/vector-icons/Ionicons';
import { Tabs } from 'expo-router';
import type { ComponentProps } from 'react';
import { useLanguage } from '../../language.tsx';
import { general } from '../../messages/general.ts';
import { textSize, usePalette } from '../../ui/theme.ts';

type IconName = ComponentProps<typeof Ionicons>['name'];

const icon =
  (name: IconName) =>
  ({ color, size }: { color: ComponentProps<typeof Ionicons>['color']; size: number }) => (
    <Ionicons name={name} color={color} size={size} aria-hidden />
  );

export default function TabsLayout() {
  const { t } = useLanguage();
  const { accent, quiet, card } = usePalette();
  const screen = (name: string, title: string, picture: IconName) => (
    <Tabs.Screen name={name} options={{ title, tabBarIcon: icon(picture) }} />
  );
  return (
    <Tabs
      screenOptions={{
        tabBarActiveTintColor: accent,
        tabBarInactiveTintColor: quiet,
        tabBarStyle: { backgroundColor: card },
        tabBarLabelStyle: { fontSize: textSize(12) },
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
