import * as Haptics from 'expo-haptics';

/** A light knock under the thumb when something has gone well. */
export function tapDone(): void {
  void Haptics.notificationAsync(Haptics.NotificationFeedbackType.Success).catch(() => undefined);
}
