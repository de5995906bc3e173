import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../app/graph.ts';
import icon from '../app/icon.svg';
import { LanguageSwitch } from '../app/layout/language-switch.tsx';
import css from '../app/layout/layout.module.css';
import { OfflineBar } from '../app/layout/offline-bar.tsx';
import { useLiveNews } from './live-news.ts';

const pages = [
  { to: '/', name: 'home', icon: 'M4 11l8-7 8 7v9h-6v-6h-4v6H4z' },
  { to: '/opinions', name: 'browse', icon: 'M4 5h16v11H12l-5 4v-4H4z' },
  { to: '/write', name: 'write', icon: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4' },
  {
    to: '/winners',
    name: 'winners',
    icon: 'M7 4h10v5a5 5 0 0 1-10 0zM12 14v4M8 20h8M4 5h3M17 5h3',
  },
  {
    to: '/mine',
    name: 'mine',
    icon: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c1-5 4-7 8-7s7 2 8 7',
  },
] as const;

/** What stands around every screen of subscribers. */
export function PortalLayout() {
  const { t } = useTranslation('portal');
  const { t: app } = useTranslation();
  const { state, session } = useSession();
  useLiveNews();
  return (
    <>
      <a href="#main" className={css['skip']}>
        {app('skip')}
      </a>
      <header className={css['header']}>
        <div className={css['bar']}>
          <Link to="/" className={css['brand']}>
            <img src={icon} alt="" /> {app('name')}
          </Link>
          <nav className={css['nav']} aria-label={app('menu')}>
            {pages.map(({ to, name, icon: path }) => (
              <Link key={to} to={to} activeOptions={{ exact: to === '/' }}>
                <svg
                  viewBox="0 0 24 24"
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="1.8"
                  aria-hidden="true"
                >
                  <path d={path} strokeLinejoin="round" strokeLinecap="round" />
                </svg>
                {t(`nav.${name}`)}
              </Link>
            ))}
          </nav>
          <LanguageSwitch />
          {state.status === 'signedIn' ? (
            <button type="button" className={css['plain']} onClick={() => void session.signOut()}>
              {app('signIn.out')}
            </button>
          ) : (
            <Link to="/sign-in" className={css['plain']}>
              {app('signIn.title')}
            </Link>
          )}
        </div>
      </header>
      <OfflineBar />
      <main id="main" tabIndex={-1} className={css['main']}>
        <Outlet />
      </main>
    </>
  );
}
