import { PrepareTaxCertificateDocument, RecordTaxWithheldDocument } from '@chia-se/client';
import { useDeed } from '../parts/deed.ts';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import type { ConsoleAward } from './award-list.tsx';

/** The tax of one award: recorded as withheld before the hand-over, and its certificate after. */
export function TaxPart({ award }: { award: ConsoleAward }) {
  const t = useSay();
  const { dong } = useFormat();
  const record = useDeed(RecordTaxWithheldDocument);
  const prepare = useDeed(PrepareTaxCertificateDocument);
  const input = { awardId: award.id };
  if (!award.taxWithheld) {
    return (
      <p className="c-muted">
        {t({
          vi: 'Giải này không phải khấu trừ thuế thu nhập cá nhân.',
          en: 'No income tax is due on this award.',
        })}
      </p>
    );
  }
  const download = async () => {
    const done = await prepare.run({ input });
    if (!done?.url) return;
    const link = document.createElement('a');
    link.href = done.url;
    link.download = '';
    link.click();
  };
  return (
    <section className="c-apart">
      <h3>{t({ vi: 'Thuế thu nhập cá nhân', en: 'Income tax' })}</h3>
      <p>
        {t(
          {
            vi: 'Khấu trừ {tax} trước khi trao quà; ghi nhận xong mới trao được.',
            en: '{tax} is withheld before the hand-over, which waits for its record.',
          },
          { tax: dong(award.taxWithheld) },
        )}
      </p>
      {[...record.errors, ...prepare.errors].map(({ message }) => (
        <p key={message} className="c-error">
          {message}
        </p>
      ))}
      <div className="c-row">
        <button
          type="button"
          className="c-button"
          disabled={record.pending}
          onClick={() =>
            void record.run(
              { input },
              t({ vi: 'Đã ghi nhận khấu trừ thuế.', en: 'The tax is recorded as withheld.' }),
            )
          }
        >
          {t({ vi: 'Ghi nhận đã khấu trừ', en: 'Record as withheld' })}
        </button>
        <button
          type="button"
          className="c-button"
          disabled={prepare.pending}
          onClick={() => void download()}
        >
          {t({ vi: 'Tải chứng từ thuế (PDF)', en: 'Tax certificate (PDF)' })}
        </button>
      </div>
    </section>
  );
}
