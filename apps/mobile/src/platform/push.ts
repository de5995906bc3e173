import * as Notifications from 'expo-notifications';
import { AppState } from 'react-native';

/** `shown`: this device shows news, but the platform has no address to send to. */
export type PushState = 'on' | 'off' | 'shown' | 'denied' | 'unsupported';

/** What the platform wants to know of a browser. */
export interface PushKeys {
  endpoint: string;
  p256dh: string;
  auth: string;
}

export interface PushNews {
  id: string;
  title: string;
  body: string;
  link: string;
}

export async function pushState(): Promise<PushState> {
  const { granted, canAskAgain } = await Notifications.getPermissionsAsync();
  if (granted) return 'shown';
  return canAskAgain ? 'off' : 'denied';
}

/**
 * Asks the person. There is nothing to register: the platform sends to browsers (Web Push), not yet
 * to the services of Apple and Google. What the app hears while it runs is shown by the phone.
 */
export async function turnPushOn(_publicKey: string | null): Promise<PushKeys | null> {
  await Notifications.requestPermissionsAsync();
  return null;
}

export async function turnPushOff(): Promise<string | null> {
  return null;
}

/** Calls with the link of a message that was pressed, also of the one that started the app. */
export function onPushOpened(listener: (link: string) => void): () => void {
  const open = (response: Notifications.NotificationResponse | null) => {
    const link = response?.notification.request.content.data?.['link'];
    if (typeof link === 'string') listener(link);
  };
  open(Notifications.getLastNotificationResponse());
  const subscription = Notifications.addNotificationResponseReceivedListener(open);
  return () => subscription.remove();
}

/** Only while the app is not in front: who looks at it sees the page change. */
export async function showNews({ id, title, body, link }: PushNews): Promise<void> {
  if (AppState.currentState === 'active') return;
  if ((await pushState()) !== 'shown') return;
  const content = { title, body, data: { link } };
  await Notifications.scheduleNotificationAsync({ identifier: id, content, trigger: null });
}
