import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import css from './layout.module.css';

function subscribe(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

export const useOnline = () =>
  useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );

export function OfflineBar() {
  const { t } = useTranslation();
  return (
    <div role="status" className={css['offline']}>
      {useOnline() ? null : <p>{t('offline')}</p>}
    </div>
  );
}
