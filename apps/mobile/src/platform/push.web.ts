import type { PushKeys, PushNews, PushState } from './push.ts';

const isThere = (): boolean =>
  typeof navigator !== 'undefined' && 'serviceWorker' in navigator && 'PushManager' in window;

export async function pushState(): Promise<PushState> {
  if (!isThere()) return 'unsupported';
  if (Notification.permission === 'denied') return 'denied';
  const registration = await navigator.serviceWorker.getRegistration('/');
  return (await registration?.pushManager.getSubscription()) ? 'on' : 'off';
}

/** Asks the person, and the browser for an address that the platform can send to. */
export async function turnPushOn(publicKey: string | null): Promise<PushKeys | null> {
  if (!isThere() || !publicKey) return null;
  if ((await Notification.requestPermission()) !== 'granted') return null;
  await navigator.serviceWorker.register('/push-worker.js');
  const { pushManager } = await navigator.serviceWorker.ready;
  const subscription = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  const { endpoint, keys } = subscription.toJSON();
  if (!endpoint || !keys?.['p256dh'] || !keys['auth']) return null;
  return { endpoint, p256dh: keys['p256dh'], auth: keys['auth'] };
}

/** @returns the address that the platform sent to, so that it forgets it */
export async function turnPushOff(): Promise<string | null> {
  const registration = await navigator.serviceWorker?.getRegistration('/');
  const subscription = await registration?.pushManager.getSubscription();
  await subscription?.unsubscribe();
  return subscription?.endpoint ?? null;
}

export function onPushOpened(listener: (link: string) => void): () => void {
  if (!isThere()) return () => undefined;
  const hear = ({ data }: MessageEvent<{ link?: unknown }>) => {
    if (typeof data?.link === 'string') listener(data.link);
  };
  navigator.serviceWorker.addEventListener('message', hear);
  return () => navigator.serviceWorker.removeEventListener('message', hear);
}

/** The platform's own push message does it. */
export async function showNews(_news: PushNews): Promise<void> {}
