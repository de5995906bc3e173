import { useQuery } from '@apollo/client/react';
import { OpinionInPublicDocument } from '@chia-se/client';
import { useState } from 'react';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { RedactDialog } from './redact-dialog.tsx';

interface PublicTextProps {
  opinion: { id: string; title: string; body: string; status: string };
}

/** What the public reads of an opinion, for moderators: words are taken out of it here. */
export function PublicText({ opinion }: PublicTextProps) {
  const t = useSay();
  const { dateTime } = useFormat();
  const [asked, setAsked] = useState(false);
  const { id, title, body, status } = opinion;
  const { data, loading, error, refetch } = useQuery(OpinionInPublicDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.feedback;
  const shown = { title: found?.publicTitle ?? title, body: found?.publicBody ?? body };
  const isWhole = shown.title === title && shown.body === body;
  const redactions = found?.redactions ?? [];
  return (
    <section>
      <h3>{t({ vi: 'Phần công khai', en: 'Public text' })}</h3>
      <Listing
        of={{ loading, error, refetch }}
        count={data ? (found ? 1 : 0) : undefined}
        empty={t({ vi: 'Không còn góp ý này.', en: 'This opinion is no longer there.' })}
      >
        {isWhole ? (
          <p className="c-muted">
            {t({
              vi: 'Giống nội dung tác giả đã gửi.',
              en: 'As its author wrote it.',
            })}
          </p>
        ) : (
          <blockquote className="c-answer">
            <strong>{shown.title}</strong>
            <p className="c-body">{shown.body}</p>
          </blockquote>
        )}
        {status !== 'REJECTED' && status !== 'WITHDRAWN' && (
          <button type="button" className="c-button" onClick={() => setAsked(true)}>
            {t({ vi: 'Lược bớt phần công khai', en: 'Redact the public text' })}
          </button>
        )}
        {redactions.length > 0 && (
          <details>
            <summary>
              {t(
                { vi: 'Các bản công khai trước ({count})', en: 'Earlier public texts ({count})' },
                { count: redactions.length },
              )}
            </summary>
            {redactions.map((redaction) => (
              <blockquote key={redaction.number} className="c-answer">
                <strong>{redaction.title}</strong>
                <p className="c-body">{redaction.body}</p>
                <footer>
                  {t(
                    { vi: 'Thay ngày {when}. Lý do: {reason}', en: 'Until {when}. Why: {reason}' },
                    { when: dateTime(redaction.redactedAt), reason: redaction.reason },
                  )}
                </footer>
              </blockquote>
            ))}
          </details>
        )}
      </Listing>
      {asked && (
        <RedactDialog
          id={id}
          written={{ title, body }}
          shown={shown}
          onClose={() => setAsked(false)}
        />
      )}
    </section>
  );
}
