import { useApolloClient } from '@apollo/client/react';
import { DecisionRecordDocument, type Trouble, troubleOf } from '@chia-se/client';
import type { Verification } from '@chia-se/verifier';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { downloadText } from '../download-text.ts';
import css from '../portal.module.css';
import { checkInVietnamese } from './check-words.ts';

/** The record from which a list of winners follows, and the same computation, run here. */
export function Proof({ hash }: { hash: string }) {
  const { t, i18n } = useTranslation('portal');
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Verification | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  async function fetchRecord(): Promise<string | null> {
    const { data } = await client.query({ query: DecisionRecordDocument, variables: { hash } });
    return data?.decisionRecord?.document ?? null;
  }
  async function attempt(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setTrouble(null);
    await work().catch((error: unknown) => setTrouble(troubleOf(error)));
    setBusy(false);
  }
  async function check(): Promise<void> {
    const [document, { verifyDecisionRecord }] = await Promise.all([
      fetchRecord(),
      import('@chia-se/verifier'),
    ]);
    if (document) setFound(verifyDecisionRecord(document, hash));
    else setTrouble({ kind: 'refused', errors: [{ code: 'GONE', message: t('winners.gone') }] });
  }
  async function download(): Promise<void> {
    const document = await fetchRecord();
    if (document) downloadText(`${hash}.json`, document);
  }
  const broken = found?.checks.some(({ problem }) => problem !== null);
  return (
    <section className={css['notice']}>
      <h2>{t('winners.proof')}</h2>
      <p>{t('winners.proofText')}</p>
      <p>
        {t('winners.hash')}: <span className={css['hash']}>{hash}</span>
      </p>
      <div className={css['row']}>
        <Button isPending={busy} onPress={() => void attempt(check)}>
          {t(busy ? 'winners.checking' : 'winners.check')}
        </Button>
        <Button look="quiet" onPress={() => void attempt(download)}>
          {t('winners.download')}
        </Button>
      </div>
      {trouble && <ErrorState trouble={trouble} />}
      <div role="status">
        {found && (
          <>
            <h3 className={css[broken ? 'bad' : 'good']}>
              {t(broken ? 'winners.broken' : 'winners.holds')}
            </h3>
            <details open={broken}>
              <summary className={css['summary']}>
                {t('winners.details', { count: found.checks.length })}
              </summary>
              <ul className={css['stack']}>
                {found.checks.map(({ what, problem }) => {
                  const said = i18n.language === 'en' ? null : checkInVietnamese(what);
                  return (
                    <li key={what} className={css[problem ? 'bad' : 'good']}>
                      {problem ? '✗' : '✓'} {said ?? <span lang="en">{what}</span>}{' '}
                      {problem && <span lang="en">{problem}</span>}
                    </li>
                  );
                })}
              </ul>
            </details>
          </>
        )}
      </div>
    </section>
  );
}
