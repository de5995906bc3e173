import { useTranslation } from 'react-i18next';

/** Where staff begin. */
export function ConsoleHome() {
  const { t } = useTranslation('console');
  return <h1>{t('title')}</h1>;
}
