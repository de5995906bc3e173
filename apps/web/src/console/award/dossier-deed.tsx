import { PrepareDossierDownloadDocument, RestartDossierDocument } from '@chia-se/client';
import { useDeed } from '../parts/deed.ts';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import type { PeriodDossier } from './dossiers-part.tsx';

interface DossierDeedProps {
  dossier: PeriodDossier;
  onChanged: () => void;
}

/** What can be done with a dossier: fetched when it is whole, begun again where it failed. */
export function DossierDeed({ dossier, onChanged }: DossierDeedProps) {
  const t = useSay();
  const { dateTime } = useFormat();
  const prepare = useDeed(PrepareDossierDownloadDocument);
  const restart = useDeed(RestartDossierDocument);
  const input = { dossierId: dossier.id };
  const of = <span className="c-hidden">: {dateTime(dossier.requestedAt)}</span>;
  const download = async () => {
    const done = await prepare.run({ input });
    // The file may be gone since the list was read.
    if (!done?.url) return onChanged();
    const link = document.createElement('a');
    link.href = done.url;
    link.download = '';
    link.click();
  };
  const again = async () => {
    await restart.run(
      { input },
      t({ vi: 'Hồ sơ đang được lập lại.', en: 'The dossier is begun again.' }),
    );
    onChanged();
  };
  if (dossier.state === 'READY') {
    return (
      <button
        type="button"
        className="c-button"
        disabled={prepare.pending}
        onClick={() => void download()}
      >
        {t({ vi: 'Tải hồ sơ (ZIP)', en: 'Download (ZIP)' })}
        {of}
      </button>
    );
  }
  if (dossier.state === 'FAILED') {
    return (
      <button
        type="button"
        className="c-button"
        disabled={restart.pending}
        onClick={() => void again()}
      >
        {t({ vi: 'Lập lại', en: 'Start again' })}
        {of}
      </button>
    );
  }
  return '–';
}
