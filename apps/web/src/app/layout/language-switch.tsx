import { useTranslation } from 'react-i18next';
import { type Language, switchLanguage } from '../i18n.ts';
import css from './layout.module.css';

const names: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const other: Language = i18n.language === 'en' ? 'vi' : 'en';
  return (
    <button
      type="button"
      lang={other}
      className={css['plain']}
      onClick={() => void switchLanguage(other)}
    >
      {names[other]}
    </button>
  );
}
