import { troubleOf } from '@chia-se/client';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/states.tsx';
import css from './layout.module.css';

/** A screen that broke. A part of the page that could not be loaded after a release counts as out of reach. */
export function BrokenScreen({ error }: ErrorComponentProps) {
  return <ErrorState trouble={troubleOf(error)} retry={() => location.reload()} />;
}

export function UnknownScreen() {
  const { t } = useTranslation();
  return (
    <main className={css['main']}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <Link to="/">{t('notFound.home')}</Link>
    </main>
  );
}
