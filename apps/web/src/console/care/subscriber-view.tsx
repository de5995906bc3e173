import type { SubscriberInCareFragment } from '@chia-se/client';
import { Chip } from '../parts/chip.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Table } from '../parts/table.tsx';
import { awardStatus, consentPurpose, feedbackStatus, feedbackTone, tier } from '../words.ts';
import { ContactHistory } from './contact-history.tsx';

interface SubscriberViewProps {
  subscriber: SubscriberInCareFragment;
  /** Some part of the platform did not answer. */
  partial: boolean;
  onLeave?: (() => void) | undefined;
}

/** All that the carrier has with one subscriber, as one federated query gave it. */
export function SubscriberView({ subscriber, partial }: SubscriberViewProps) {
  const t = useSay();
  const { dateTime, date, dong } = useFormat();
  const none = t({ vi: 'Chưa có.', en: 'None yet.' });
  const opinions = subscriber.feedback?.edges.map(({ node }) => node) ?? [];
  const awards = subscriber.awards?.edges.map(({ node }) => node) ?? [];
  return (
    <article>
      {partial && (
        <p className="c-why" role="status">
          {t({
            vi: 'Một phần dữ liệu tạm thời không lấy được; các mục còn lại vẫn đầy đủ.',
            en: 'Some part did not answer for now; the rest is complete.',
          })}
        </p>
      )}
      <section className="c-card">
        <h2>{subscriber.displayName ?? t({ vi: 'Chưa đặt tên gọi', en: 'No name given' })}</h2>
        <dl className="c-facts">
          <div>
            <dt>{t({ vi: 'Số đang dùng', en: 'Number' })}</dt>
            <dd>{subscriber.phoneNumber ?? t({ vi: 'không còn số', en: 'none' })}</dd>
          </div>
          <div>
            <dt>{t({ vi: 'Hạng hội viên', en: 'Tier' })}</dt>
            <dd>{subscriber.membershipTier ? t(tier[subscriber.membershipTier]) : '–'}</dd>
          </div>
          <div>
            <dt>{t({ vi: 'Biết đến từ', en: 'Known since' })}</dt>
            <dd>{dateTime(subscriber.registeredAt)}</dd>
          </div>
          <div>
            <dt>{t({ vi: 'Mã hội viên (đối tác)', en: 'Member id (partners)' })}</dt>
            <dd className="c-hash">{subscriber.memberId}</dd>
          </div>
        </dl>
        <h3>{t({ vi: 'Lịch sử số', en: 'Number history' })}</h3>
        <ol className="c-timeline">
          {subscriber.numberHistory?.map((holding) => (
            <li key={`${holding.phoneNumber} ${holding.heldFrom}`}>
              <strong>{holding.phoneNumber}</strong>
              <span>
                {date(holding.heldFrom)} –{' '}
                {holding.heldUntil ? date(holding.heldUntil) : t({ vi: 'nay', en: 'now' })}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <div className="c-grid">
        <section className="c-card">
          <h2>{t({ vi: 'Đồng ý', en: 'Consents' })}</h2>
          {subscriber.consents?.length ? (
            <ul>
              {subscriber.consents.map((consent) => (
                <li key={consent.purpose}>
                  {t(consentPurpose[consent.purpose])}:{' '}
                  <Chip tone={consent.granted ? 'good' : 'plain'}>
                    {consent.granted
                      ? t({ vi: 'đồng ý', en: 'given' })
                      : t({ vi: 'không', en: 'not given' })}
                  </Chip>{' '}
                  <span className="c-muted">{date(consent.recordedAt)}</span>
                </li>
              ))}
            </ul>
          ) : (
            <p className="c-muted">{none}</p>
          )}
        </section>
        <section className="c-card">
          <h2>{t({ vi: 'Ưu đãi từ đối tác', en: 'Partner perks' })}</h2>
          {subscriber.perks?.length ? (
            <ul>
              {subscriber.perks.map((perk) => (
                <li key={perk.id}>
                  {perk.name} <span className="c-muted">{perk.partner}</span>
                </li>
              ))}
            </ul>
          ) : (
            <p className="c-muted">{none}</p>
          )}
        </section>
      </div>
      <h2>{t({ vi: 'Góp ý và chấm điểm', en: 'Opinions and judging' })}</h2>
      {opinions.length === 0 ? (
        <p className="c-muted">{none}</p>
      ) : (
        <Table
          caption={t({ vi: 'Góp ý', en: 'Opinions' })}
          rows={opinions}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'title',
              label: t({ vi: 'Góp ý', en: 'Opinion' }),
              head: true,
              cell: (row) => (
                <>
                  {row.title} <span className="c-code">{row.referenceCode}</span>
                </>
              ),
            },
            {
              key: 'topic',
              label: t({ vi: 'Chủ đề', en: 'Topic' }),
              cell: (row) => row.topic.name,
            },
            {
              key: 'status',
              label: t({ vi: 'Trạng thái', en: 'Status' }),
              cell: (row) => (
                <Chip tone={feedbackTone[row.status]}>{t(feedbackStatus[row.status])}</Chip>
              ),
            },
            {
              key: 'judging',
              label: t({ vi: 'Chấm điểm', en: 'Judging' }),
              cell: (row) => row.evaluation?.standing ?? '–',
            },
            {
              key: 'at',
              label: t({ vi: 'Gửi lúc', en: 'Sent' }),
              cell: (row) => dateTime(row.submittedAt),
            },
          ]}
        />
      )}
      <h2>{t({ vi: 'Giải thưởng', en: 'Awards' })}</h2>
      {awards.length === 0 ? (
        <p className="c-muted">{none}</p>
      ) : (
        <Table
          caption={t({ vi: 'Giải thưởng', en: 'Awards' })}
          rows={awards}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'prize',
              label: t({ vi: 'Giải', en: 'Prize' }),
              head: true,
              cell: (row) => row.prize.name,
            },
            {
              key: 'period',
              label: t({ vi: 'Kỳ', en: 'Period' }),
              cell: (row) => row.period?.code ?? row.occasion?.name,
            },
            {
              key: 'value',
              label: t({ vi: 'Trị giá', en: 'Value' }),
              numeric: true,
              cell: (row) => dong(row.value),
            },
            {
              key: 'status',
              label: t({ vi: 'Trạng thái', en: 'Status' }),
              cell: (row) => (row.status ? t(awardStatus[row.status]) : '–'),
            },
          ]}
        />
      )}
      <ContactHistory subscriber={subscriber} />
    </article>
  );
}
