import type { Trouble } from '@chia-se/client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from './button-class.ts';
import css from './ui.module.css';

/** Something is on its way. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className={css['skeleton']} role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, n) => (
        <span key={n} />
      ))}
    </div>
  );
}

/** There is nothing, and what to do about it. */
export function EmptyState({
  title,
  as: Heading = 'h2',
  children,
}: {
  title: string;
  as?: 'h1' | 'h2';
  children?: ReactNode;
}) {
  return (
    <div className={css['state']}>
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}

/** What went wrong, for people. */
export function useTroubleText() {
  const { t } = useTranslation();
  return (trouble: Trouble): string => {
    if (trouble.kind === 'refused') return trouble.errors.map(({ message }) => message).join(' ');
    if (trouble.kind !== 'failed') return t(`trouble.${trouble.kind}`);
    const incident = trouble.incidentId ? t('trouble.incident', { id: trouble.incidentId }) : '';
    return `${t('trouble.failed')} ${incident}`.trim();
  };
}

export function ErrorState({ trouble, retry }: { trouble: Trouble; retry?: () => void }) {
  const { t } = useTranslation();
  const textOf = useTroubleText();
  return (
    <div className={css['state']} role="alert">
      <h2>{t('trouble.title')}</h2>
      <p>{textOf(trouble)}</p>
      {retry && (
        <button type="button" className={buttonClass} data-look="quiet" onClick={retry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
