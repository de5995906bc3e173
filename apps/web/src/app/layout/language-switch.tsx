import { useApolloClient } from '@apollo/client/react';
import { mutate, UpdateProfileDocument } from '@chia-se/client';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../graph.ts';
import { chosenLanguage, type Language, switchLanguage } from '../i18n.ts';
import css from './layout.module.css';

const names: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

/** Offers the other language, in that language. Who is signed in is written to in it as well. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const client = useApolloClient();
  const { status } = useSession().state;
  const before = useRef(status);
  const other: Language = i18n.language === 'en' ? 'vi' : 'en';
  const tell = (language: Language) => {
    const input = { language: language === 'en' ? ('EN' as const) : ('VI' as const) };
    // If it does not arrive, the page is in that language all the same.
    void mutate(client, UpdateProfileDocument, { input });
  };
  useEffect(() => {
    const chosen = chosenLanguage();
    if (before.current === 'signedOut' && status === 'signedIn' && chosen) tell(chosen);
    before.current = status;
  });
  return (
    <button
      type="button"
      lang={other}
      className={css['plain']}
      onClick={() => {
        if (status === 'signedIn') tell(other);
        void switchLanguage(other);
      }}
    >
      {names[other]}
    </button>
  );
}
