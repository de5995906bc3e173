import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

interface LoadMoreProps {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  fetchMore: (options: { variables: { after: string } }) => Promise<unknown>;
}

/** The next page of a connection, by its cursor. */
export function LoadMore({ pageInfo: { hasNextPage, endCursor }, fetchMore }: LoadMoreProps) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  if (!hasNextPage || !endCursor) return null;
  const load = async () => {
    setBusy(true);
    const done = await fetchMore({ variables: { after: endCursor } }).then(
      () => true,
      () => false,
    );
    setFailed(!done);
    setBusy(false);
  };
  return (
    <div>
      {failed && <p role="alert">{t('trouble.unreachable')}</p>}
      <Button look="quiet" isPending={busy} onPress={() => void load()}>
        {t('more')}
      </Button>
    </div>
  );
}
