import workerAddress from './push-worker.js?url';

export interface PushKeys {
  endpoint: string;
  p256dh: string;
  auth: string;
}

export const canPush = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window;

/** Asks the person and then the browser; null where either says no. */
export async function subscribeToPush(publicKey: string): Promise<PushKeys | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  const registration = await navigator.serviceWorker.register(workerAddress);
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  const { endpoint, keys } = subscription.toJSON();
  const { p256dh, auth } = keys ?? {};
  return endpoint && p256dh && auth ? { endpoint, p256dh, auth } : null;
}
