import { type Language, type Message, say } from '@chia-se/locale';
import { getLocales } from 'expo-localization';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { keptValues } from './platform/kept-values';

interface Speaking {
  language: Language;
  setLanguage(next: Language): void;
  t(message: Message, parameters?: Readonly<Record<string, string | number>>): string;
}

const Context = createContext<Speaking | null>(null);
/** What requests ask for: read by the client before each. */
let current: Language = 'vi';
export const currentLanguage = (): Language => current;

/** Vietnamese, unless English was chosen. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setState] = useState<Language>('vi');
  useEffect(() => {
    void keptValues.read('language').then((kept) => {
      const first = getLocales()[0]?.languageCode === 'en' ? 'en' : 'vi';
      const wanted = kept === 'en' || kept === 'vi' ? kept : first;
      current = wanted;
      setState(wanted);
    });
  }, []);
  const speaking = useMemo<Speaking>(
    () => ({
      language,
      setLanguage(next) {
        current = next;
        setState(next);
        void keptValues.write('language', next);
      },
      t: (message, parameters) => say(message, language, parameters),
    }),
    [language],
  );
  return <Context value={speaking}>{children}</Context>;
}

export function useLanguage(): Speaking {
  const speaking = use(Context);
  if (!speaking) throw new Error('Wrap the screen in LanguageProvider.');
  return speaking;
}
