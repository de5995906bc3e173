import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  ExportMyDataDocument,
  MyDataRequestsDocument,
  mutate,
  RequestErasureDocument,
} from '@chia-se/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import { useSession } from '../../app/graph.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { useTroubleText } from '../../ui/states.tsx';
import { useToast } from '../../ui/toast.tsx';
import { downloadText } from '../download-text.ts';
import css from '../portal.module.css';

/** Everything that is held on one: a copy, or an end to it. Each request with its clock. */
export function MyData() {
  const { t } = useTranslation('portal');
  const { t: app } = useTranslation();
  const { date } = useFormats();
  const { session } = useSession();
  const client = useApolloClient();
  const say = useToast();
  const textOf = useTroubleText();
  const query = useQuery(MyDataRequestsDocument, { fetchPolicy: 'cache-and-network' });
  const [asked, setAsked] = useState(false);
  const [keepPublicText, setKeep] = useState(true);
  const [phoneNumber, setPhone] = useState('');

  async function ask(): Promise<void> {
    const outcome = await mutate(client, ExportMyDataDocument, {});
    if (outcome.kind !== 'done') say(textOf(outcome));
    await query.refetch().catch(() => undefined);
  }
  async function erase(): Promise<void> {
    const input = { keepPublicText, phoneNumber };
    const outcome = await mutate(client, RequestErasureDocument, { input });
    if (outcome.kind !== 'done') return say(textOf(outcome));
    await session.signOut();
  }
  return (
    <section className={css['stack']}>
      <h2>{t('mine.data')}</h2>
      <div className={css['row']}>
        <Button look="quiet" onPress={() => void ask()}>
          {t('mine.export')}
        </Button>
        <Button look="danger" onPress={() => setAsked(true)}>
          {t('mine.erase')}
        </Button>
      </div>
      <QueryView query={query} lines={2}>
        {({ me }) => (
          <ul className={css['stack']}>
            {me?.dataRequests?.edges.map(({ node }) => (
              <li key={node.id} className={css['card']}>
                <strong>{t(`mine.requests.${node.kind}`)}</strong>
                <span className={css['muted']}>
                  {node.completedAt
                    ? t('mine.done', { date: date(node.completedAt) })
                    : t('mine.due', { date: date(node.dueAt) })}
                </span>
                {node.document && (
                  <div>
                    <Button
                      look="quiet"
                      onPress={() => downloadText('chia-se.json', node.document ?? '')}
                    >
                      {t('mine.download')}
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <Dialog title={t('mine.eraseTitle')} isOpen={asked} onClose={() => setAsked(false)}>
        <p>{t('mine.eraseText')}</p>
        <label className={css['choice']}>
          <input
            type="checkbox"
            checked={keepPublicText}
            onChange={(event) => setKeep(event.target.checked)}
          />
          {t('mine.keepText')}
        </label>
        <TextField
          label={t('mine.erasePhone')}
          type="tel"
          value={phoneNumber}
          onChange={(event) => setPhone(event.target.value)}
        />
        <div className={css['row']}>
          <Button look="danger" onPress={() => void erase()}>
            {t('mine.eraseNow')}
          </Button>
          <Button look="quiet" onPress={() => setAsked(false)}>
            {app('cancel')}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}
