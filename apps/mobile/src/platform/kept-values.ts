import * as SecureStore from 'expo-secure-store';

/** Small values that outlive the app, in the phone's keychain. */
export const keptValues = {
  read: (name: string): Promise<string | null> => SecureStore.getItemAsync(name),
  write: (name: string, value: string | null): Promise<void> =>
    value === null ? SecureStore.deleteItemAsync(name) : SecureStore.setItemAsync(name, value),
};
