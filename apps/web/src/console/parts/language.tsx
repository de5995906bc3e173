import { type Language, type Message, say } from '@chia-se/locale';
import { createContext, useCallback, useContext } from 'react';

/** The language of the page; Vietnamese until somebody switches. */
export const LanguageContext = createContext<Language>('vi');

export type Say = (message: Message, parameters?: Record<string, string | number>) => string;

/** Says a message in the language of the page. */
export function useSay(): Say {
  const language = useContext(LanguageContext);
  return useCallback((message, parameters) => say(message, language, parameters), [language]);
}
