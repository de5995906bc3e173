import { ApolloProvider } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { createWebGraph, SessionContext, useSession } from '../app/graph.ts';
import { type Language, switchLanguage } from '../app/i18n.ts';
import { SignInPanel } from '../app/session/sign-in-panel.tsx';
import { Console } from './console.tsx';
import { LanguageContext, useSay } from './parts/language.tsx';
import { Waiting } from './parts/listing.tsx';
import { Notices } from './parts/notices.tsx';

const { session, client } = createWebGraph('STAFF');

/** The half of the app that staff use: a session and a cache of its own. */
export function ConsoleRoot() {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'vi';
  useEffect(() => {
    if (session.state.status === 'unknown') void session.restore();
  }, []);
  return (
    <SessionContext value={session}>
      <ApolloProvider client={client}>
        <LanguageContext value={language}>
          <Notices>
            <SignedIn language={language} />
          </Notices>
        </LanguageContext>
      </ApolloProvider>
    </SessionContext>
  );
}

function SignedIn({ language }: { language: Language }) {
  const t = useSay();
  const { state } = useSession();
  const change = async (next: Language) => {
    await switchLanguage(next);
    await client.refetchQueries({ include: 'active' });
  };
  if (state.status === 'signedIn') {
    return (
      <Console
        language={language}
        onLanguage={(next) => void change(next)}
        onSignOut={() => void session.signOut()}
      />
    );
  }
  return (
    <main className="c-narrow c-entry">
      <button
        type="button"
        className="c-button c-quiet"
        lang={language === 'vi' ? 'en' : 'vi'}
        onClick={() => void change(language === 'vi' ? 'en' : 'vi')}
      >
        {language === 'vi' ? 'English' : 'Tiếng Việt'}
      </button>
      <h1>{t({ vi: 'Bảng điều hành', en: 'Console' })}</h1>
      {state.status === 'unknown' ? (
        <Waiting />
      ) : (
        <SignInPanel
          as="STAFF"
          reason={t({
            vi: 'Dành cho nhân viên của chương trình.',
            en: 'For the programme’s staff.',
          })}
        />
      )}
    </main>
  );
}
