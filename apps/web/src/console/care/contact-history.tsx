import type { SubscriberInCareFragment } from '@chia-se/client';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Table } from '../parts/table.tsx';
import { channel, deliveryStatus } from '../words.ts';

/** What the subscriber was told, by which way, and what they asked of their data. */
export function ContactHistory({ subscriber }: { subscriber: SubscriberInCareFragment }) {
  const t = useSay();
  const { dateTime } = useFormat();
  const none = <p className="c-muted">{t({ vi: 'Chưa có.', en: 'None yet.' })}</p>;
  const notifications = subscriber.notifications?.edges.map(({ node }) => node) ?? [];
  const deliveries = subscriber.deliveries?.edges.map(({ node }) => node) ?? [];
  const requests = subscriber.dataRequests?.edges.map(({ node }) => node) ?? [];
  return (
    <>
      <h2>{t({ vi: 'Thông báo đã gửi', en: 'Notifications' })}</h2>
      {notifications.length === 0 && none}
      <ol className="c-timeline">
        {notifications.map((one) => (
          <li key={one.id}>
            <strong>{one.title}</strong>
            <span>
              {dateTime(one.createdAt)} ·{' '}
              {one.readAt ? t({ vi: 'đã đọc', en: 'read' }) : t({ vi: 'chưa đọc', en: 'unread' })}
            </span>
            <p>{one.body}</p>
          </li>
        ))}
      </ol>
      <h2>{t({ vi: 'Gửi ngoài ứng dụng', en: 'Sent outside the app' })}</h2>
      {deliveries.length === 0 ? (
        none
      ) : (
        <Table
          caption={t({ vi: 'Gửi ngoài ứng dụng', en: 'Sent outside the app' })}
          rows={deliveries}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'channel',
              label: t({ vi: 'Kênh', en: 'Channel' }),
              head: true,
              cell: (row) => t(channel[row.channel]),
            },
            {
              key: 'status',
              label: t({ vi: 'Kết quả', en: 'Outcome' }),
              cell: (row) => t(deliveryStatus[row.status]),
            },
            {
              key: 'at',
              label: t({ vi: 'Lúc', en: 'At' }),
              cell: (row) => dateTime(row.deliveredAt ?? row.sentAt ?? row.createdAt),
            },
            {
              key: 'failure',
              label: t({ vi: 'Ghi chú', en: 'Note' }),
              cell: (row) => row.failure ?? '–',
            },
          ]}
        />
      )}
      <h2>{t({ vi: 'Yêu cầu về dữ liệu', en: 'Data requests' })}</h2>
      {requests.length === 0 && none}
      <ul>
        {requests.map((request) => (
          <li key={request.id}>
            {request.kind === 'EXPORT'
              ? t({ vi: 'Xuất dữ liệu', en: 'Export' })
              : t({ vi: 'Xoá dữ liệu', en: 'Erasure' })}{' '}
            · {dateTime(request.requestedAt)} ·{' '}
            {request.completedAt
              ? t({ vi: 'xong {when}', en: 'done {when}' }, { when: dateTime(request.completedAt) })
              : t({ vi: 'hạn {when}', en: 'due {when}' }, { when: dateTime(request.dueAt) })}
          </li>
        ))}
      </ul>
    </>
  );
}
