import { useQuery } from '@apollo/client/react';
import { ConsoleOpinionDocument } from '@chia-se/client';
import { provinces } from '@chia-se/locale';
import { Chip } from '../parts/chip.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Link } from '../parts/link.tsx';
import { Listing } from '../parts/listing.tsx';
import { useStaff } from '../staff.tsx';
import { feedbackStatus, feedbackTone, finding } from '../words.ts';
import { AnswerForm } from './answer-form.tsx';
import type { Asked } from './decision-dialog.tsx';
import { OpinionHistory } from './opinion-history.tsx';
import { PublicText } from './public-text.tsx';

interface OpinionPanelProps {
  id: string;
  pending: boolean;
  onAcknowledge: () => void;
  onRelease: () => void;
  onAsk: (deed: Asked['deed']) => void;
  onClose: () => void;
}

/** One opinion with all that staff may know of it, and what can be done with it now. */
export function OpinionPanel(props: OpinionPanelProps) {
  const { id, pending, onAcknowledge, onRelease, onAsk, onClose } = props;
  const t = useSay();
  const { may } = useStaff();
  const { dateTime, number } = useFormat();
  const { data, loading, error, refetch } = useQuery(ConsoleOpinionDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const opinion = data?.feedback;
  const waits = opinion?.status === 'RECEIVED' || opinion?.status === 'HELD';
  return (
    <>
      <button type="button" className="c-button c-back" onClick={onClose}>
        {t({ vi: '← Hàng đợi', en: '← Queue' })}
      </button>
      <Listing
        of={{ loading, error, refetch }}
        count={data ? (opinion ? 1 : 0) : undefined}
        empty={t({ vi: 'Không còn góp ý này.', en: 'This opinion is no longer there.' })}
      >
        {opinion && (
          <article className="c-opinion">
            <header>
              <p className="c-code">
                {opinion.referenceCode} · {opinion.topic.name}
                {opinion.province && provinces[opinion.province]
                  ? ` · ${t(provinces[opinion.province] as never)}`
                  : ''}
              </p>
              <h2>{opinion.title}</h2>
              <p className="c-row">
                <Chip tone={feedbackTone[opinion.status]}>{t(feedbackStatus[opinion.status])}</Chip>
                {opinion.handling?.isOverdue && (
                  <Chip tone="bad">{t({ vi: 'Quá hạn', en: 'Overdue' })}</Chip>
                )}
                {opinion.screeningFindings?.map((one) => (
                  <Chip key={one} tone="warn">
                    {t(finding[one])}
                  </Chip>
                ))}
              </p>
            </header>
            <p className="c-body">{opinion.body}</p>
            <dl className="c-facts">
              <div>
                <dt>{t({ vi: 'Gửi lúc', en: 'Sent' })}</dt>
                <dd>{dateTime(opinion.submittedAt)}</dd>
              </div>
              <div>
                <dt>{t({ vi: 'Hạn bước này', en: 'This step is due' })}</dt>
                <dd>{dateTime(opinion.handling?.dueAt)}</dd>
              </div>
              <div>
                <dt>{t({ vi: 'Đơn vị', en: 'Department' })}</dt>
                <dd>{opinion.handling?.department?.name ?? '–'}</dd>
              </div>
              <div>
                <dt>{t({ vi: 'Ủng hộ', en: 'Supports' })}</dt>
                <dd>{number(opinion.supportCount)}</dd>
              </div>
              <div>
                <dt>{t({ vi: 'Người gửi', en: 'Author' })}</dt>
                <dd>
                  {opinion.author && may('subscriber:read') ? (
                    <Link to={`care?id=${opinion.author.id}`}>
                      {opinion.author.displayName ?? t({ vi: 'Xem Care360', en: 'See Care360' })}
                    </Link>
                  ) : (
                    '–'
                  )}
                </dd>
              </div>
            </dl>
            {may('feedback:moderate') && (
              <div className="c-row c-deeds">
                {waits && (
                  <button
                    type="button"
                    className="c-button c-primary"
                    disabled={pending}
                    onClick={opinion.status === 'HELD' ? onRelease : onAcknowledge}
                  >
                    {opinion.status === 'HELD'
                      ? t({ vi: 'Bỏ tạm giữ (u)', en: 'Release (u)' })
                      : t({ vi: 'Ghi nhận (a)', en: 'Acknowledge (a)' })}
                  </button>
                )}
                {opinion.status !== 'HELD' && (
                  <button
                    type="button"
                    className="c-button"
                    disabled={pending}
                    onClick={() => onAsk('HOLD')}
                  >
                    {t({ vi: 'Tạm giữ (h)', en: 'Hold (h)' })}
                  </button>
                )}
                {waits && (
                  <button
                    type="button"
                    className="c-button"
                    disabled={pending}
                    onClick={() => onAsk('REJECT')}
                  >
                    {t({ vi: 'Từ chối (r)', en: 'Reject (r)' })}
                  </button>
                )}
                <button type="button" className="c-button" onClick={() => onAsk('ASSIGN')}>
                  {t({ vi: 'Giao đơn vị (d)', en: 'Assign (d)' })}
                </button>
              </div>
            )}
            {may('feedback:respond') && !waits && <AnswerForm id={id} status={opinion.status} />}
            {may('feedback:moderate') && <PublicText key={id} opinion={opinion} />}
            <OpinionHistory opinion={opinion} />
          </article>
        )}
      </Listing>
    </>
  );
}
