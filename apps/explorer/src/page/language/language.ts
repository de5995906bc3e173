import { Store, useStore } from '../store.ts';
import { type Language, type Messages, messages } from './messages.ts';

const storageKey = 'explorer.language';

/** Vietnamese unless the reader chose English before. */
export const language = new Store<Language>(
  localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi',
);

export function switchLanguage(): void {
  const next = language.get() === 'vi' ? 'en' : 'vi';
  localStorage.setItem(storageKey, next);
  document.documentElement.lang = next;
  language.set(next);
}

export function useMessages(): Messages {
  return messages[useStore(language)];
}
