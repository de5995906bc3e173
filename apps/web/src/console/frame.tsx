import type { Language } from '@chia-se/locale';
import type { ReactNode } from 'react';
import { useSay } from './parts/language.tsx';
import { Link } from './parts/link.tsx';
import { usePlace } from './parts/place.ts';
import { screens } from './screens.ts';
import { useStaff } from './staff.tsx';

interface FrameProps {
  language: Language;
  onLanguage: (language: Language) => void;
  onSignOut: () => void;
  children: ReactNode;
}

/** What stands around each screen: the menu that one’s roles allow, and who one is. */
export function Frame({ language, onLanguage, onSignOut, children }: FrameProps) {
  const t = useSay();
  const { me, may } = useStaff();
  const { path } = usePlace();
  const mine = screens.filter(({ scopes }) => may(...scopes));
  const here = path.split('/')[0] || mine[0]?.path;
  return (
    <div className="c-console">
      <a className="c-skip" href="#c-main">
        {t({ vi: 'Đến nội dung chính', en: 'Skip to content' })}
      </a>
      <header className="c-top">
        <a href="/" className="c-brand">
          Chia Sẻ
        </a>
        <span className="c-who">{me.name}</span>
        <button
          type="button"
          className="c-button c-quiet"
          lang={language === 'vi' ? 'en' : 'vi'}
          onClick={() => onLanguage(language === 'vi' ? 'en' : 'vi')}
        >
          {language === 'vi' ? 'English' : 'Tiếng Việt'}
        </button>
        <button type="button" className="c-button c-quiet" onClick={onSignOut}>
          {t({ vi: 'Đăng xuất', en: 'Sign out' })}
        </button>
      </header>
      <nav className="c-nav" aria-label={t({ vi: 'Bảng điều hành', en: 'Console' })}>
        {mine.map((screen) => (
          <Link key={screen.path} to={screen.path} current={screen.path === here}>
            {t(screen.label)}
          </Link>
        ))}
      </nav>
      <main id="c-main" className="c-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
