import { DarkTheme, DefaultTheme, router, Stack, ThemeProvider } from 'expo-router';
import { StatusBar } from 'expo-status-bar';
import { useEffect } from 'react';
import { useColorScheme } from 'react-native';
import { LanguageProvider, useLanguage } from '../language.tsx';
import { account } from '../messages/account.ts';
import { general } from '../messages/general.ts';
import { opinion } from '../messages/opinion.ts';
import { prize } from '../messages/programme.ts';
import { pathOfLink } from '../parts/notification-path.ts';
import { onPushOpened } from '../platform/push';
import { SessionProvider } from '../session-provider.tsx';
import { faces, usePalette } from '../ui/theme.ts';

export default function Layout() {
  return (
    <LanguageProvider>
      <SessionProvider>
        <Screens />
      </SessionProvider>
    </LanguageProvider>
  );
}

/** A deep link that opens a screen has the tabs behind it to go back to. */
export const unstable_settings = { initialRouteName: '(tabs)' };

function Screens() {
  const { t } = useLanguage();
  const isDark = useColorScheme() === 'dark';
  const { ground, card, text, accent, line } = usePalette();
  useEffect(() => onPushOpened((link) => router.push(pathOfLink(link))), []);
  const first = isDark ? DarkTheme : DefaultTheme;
  const colors = { ...first.colors, background: ground, card, text, primary: accent, border: line };
  return (
    <ThemeProvider value={{ ...first, colors, fonts: faces }}>
      <StatusBar style={isDark ? 'light' : 'dark'} />
      <Stack screenOptions={{ headerBackTitle: t(general.back) }}>
        <Stack.Screen name="(tabs)" options={{ headerShown: false }} />
        <Stack.Screen
          name="sign-in"
          options={{ title: t(general.signIn), presentation: 'modal' }}
        />
        <Stack.Screen name="opinion/[id]" options={{ title: t(general.write) }} />
        <Stack.Screen name="claim/[id]" options={{ title: t(prize.claim) }} />
        <Stack.Screen name="feedback/[id]" options={{ headerShown: false }} />
        <Stack.Screen name="awards/[id]" options={{ headerShown: false }} />
        <Stack.Screen name="winners" options={{ title: t(account.winners) }} />
        <Stack.Screen name="consents" options={{ title: t(account.consents) }} />
        <Stack.Screen name="preferences" options={{ title: t(account.preferences) }} />
        <Stack.Screen name="erasure" options={{ title: t(account.erase) }} />
        <Stack.Screen name="edit/[id]" options={{ title: t(opinion.edit) }} />
        <Stack.Screen name="following" options={{ title: t(opinion.following) }} />
        <Stack.Screen name="opinions" options={{ title: t(opinion.browse) }} />
        <Stack.Screen name="my-data" options={{ title: t(account.data) }} />
      </Stack>
    </ThemeProvider>
  );
}
