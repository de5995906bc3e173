import { useApolloClient, useQuery } from '@apollo/client/react';
import { MarkNotificationsReadDocument, MyNotificationsDocument, mutate } from '@chia-se/client';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import css from '../portal.module.css';

/** What one was told, the newest first. */
export function News() {
  const { t } = useTranslation('portal');
  const { dateTime } = useFormats();
  const client = useApolloClient();
  const query = useQuery(MyNotificationsDocument, { fetchPolicy: 'cache-and-network' });
  async function readAll(ids: string[]): Promise<void> {
    const input = { ids: ids.slice(0, 100) };
    const outcome = await mutate(client, MarkNotificationsReadDocument, { input });
    if (outcome.kind === 'done') await query.refetch();
  }
  return (
    <QueryView query={query}>
      {({ me }) => {
        const nodes = me?.notifications?.edges.map(({ node }) => node) ?? [];
        const unread = nodes.filter(({ readAt }) => !readAt).map(({ id }) => id);
        return (
          <div className={css['stack']}>
            {nodes.length === 0 && <EmptyState title={t('mine.noNews')} />}
            {unread.length > 0 && (
              <div>
                <Button look="quiet" onPress={() => void readAll(unread)}>
                  {t('mine.readAll')}
                </Button>
              </div>
            )}
            {nodes.map(({ id, title, body, link, createdAt, readAt }) => (
              <article key={id} className={css['card']}>
                <div className={css['between']}>
                  <span className={css['muted']}>{dateTime(createdAt)}</span>
                  {!readAt && <Badge tone="warm">{t('mine.unread')}</Badge>}
                </div>
                <h2>
                  <a href={link.startsWith('/') ? link : '/mine'}>{title}</a>
                </h2>
                <p>{body}</p>
              </article>
            ))}
            {me?.notifications && (
              <LoadMore pageInfo={me.notifications.pageInfo} fetchMore={query.fetchMore} />
            )}
          </div>
        );
      }}
    </QueryView>
  );
}
