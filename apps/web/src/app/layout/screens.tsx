import { troubleOf } from '@chia-se/client';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../ui/button-class.ts';
import { EmptyState, ErrorState } from '../../ui/states.tsx';
import css from './layout.module.css';

/** A screen that broke. A part of the page that could not be loaded after a release counts as out of reach. */
export function BrokenScreen({ error }: ErrorComponentProps) {
  return <ErrorState trouble={troubleOf(error)} retry={() => location.reload()} />;
}

export function UnknownScreen() {
  const { t } = useTranslation();
  return (
    <main className={css['main']}>
      <EmptyState as="h1" title={t('notFound.title')}>
        <p>{t('notFound.text')}</p>
        <Link to="/" className={buttonClass}>
          {t('notFound.home')}
        </Link>
      </EmptyState>
    </main>
  );
}
