import { useApolloClient } from '@apollo/client/react';
import { mutate, PrepareTaxCertificateDocument, type Trouble } from '@chia-se/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { buttonClass } from '../../ui/button-class.ts';
import { useTroubleText } from '../../ui/states.tsx';
import css from '../portal.module.css';

/** The certificate of the tax that was withheld; its address lasts ten minutes, so it is asked for at a press. */
export function TaxCertificate({ awardId }: { awardId: string }) {
  const { t } = useTranslation('portal');
  const client = useApolloClient();
  const textOf = useTroubleText();
  const [url, setUrl] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);

  async function prepare(): Promise<void> {
    setBusy(true);
    const outcome = await mutate(client, PrepareTaxCertificateDocument, { input: { awardId } });
    setBusy(false);
    setTrouble(outcome.kind === 'done' ? null : outcome);
    setUrl(outcome.kind === 'done' ? (outcome.value.url ?? null) : null);
  }

  return (
    <div className={css['stack']}>
      <div className={css['row']}>
        <Button look="quiet" isPending={busy} onPress={() => void prepare()}>
          {t('claim.certificate')}
        </Button>
        {url && (
          <a href={url} download className={buttonClass}>
            {t('claim.certificateLoad')}
          </a>
        )}
      </div>
      {trouble && (
        <p role="alert" className={css['mistake']}>
          {textOf(trouble)}
        </p>
      )}
    </div>
  );
}
