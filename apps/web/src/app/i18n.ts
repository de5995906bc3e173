import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import portalVi from '../portal/messages/vi.ts';
import appVi from './messages/vi.ts';

/*
 * Messages are in files by area and language. Those of the portal in Vietnamese come with the page,
 * the others when they are wanted.
 */

export type Language = 'vi' | 'en';

const files = import.meta.glob<{ default: Record<string, unknown> }>([
  './messages/en.ts',
  '../portal/messages/en.ts',
  '../console/messages/{vi,en}.ts',
]);

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(wanted, area, done) {
    const path = area === 'app' ? `./messages/${wanted}.ts` : `../${area}/messages/${wanted}.ts`;
    const file = files[path];
    if (!file) return done(new Error(`No messages at ${path}`), null);
    file().then(
      ({ default: messages }) => done(null, messages),
      (error: Error) => done(error, null),
    );
  },
};

const kept = 'chia-se.language';

/** A cookie, so that the server answers with the first frame in this language. */
export function preferredLanguage(): Language {
  return document.cookie.includes(`${kept}=en`) ? 'en' : 'vi';
}

export const language = (): Language => (i18next.language === 'en' ? 'en' : 'vi');

export async function startMessages(first: Language): Promise<void> {
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: first,
      fallbackLng: 'vi',
      ns: ['app', 'portal'],
      defaultNS: 'app',
      partialBundledLanguages: true,
      resources: { vi: { app: appVi, portal: portalVi } },
      interpolation: { escapeValue: false },
    });
}

/** The page goes on where it is; what the graph says in words is asked for again by whoever shows it. */
export async function switchLanguage(next: Language): Promise<void> {
  await i18next.changeLanguage(next);
  document.documentElement.lang = next;
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser.
  document.cookie = `${kept}=${next}; Path=/; Max-Age=31536000; SameSite=Lax`;
}
