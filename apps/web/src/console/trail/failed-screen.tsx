import { useQuery } from '@apollo/client/react';
import {
  FailedDeliveriesDocument,
  FailedEventsDocument,
  RetryDeliveryDocument,
  RetryFailedEventDocument,
} from '@chia-se/client';
import { Chip } from '../parts/chip.tsx';
import { useDeed } from '../parts/deed.ts';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { Table } from '../parts/table.tsx';
import { channel, deliveryStatus, failedEvent } from '../words.ts';

/** What the platform could not do by itself, each with a way to try again. */
export function FailedScreen() {
  const t = useSay();
  return (
    <>
      <h1>{t({ vi: 'Sự cố cần xử lý', en: 'Failures to look after' })}</h1>
      <h2>{t({ vi: 'Sự kiện lỗi', en: 'Failed events' })}</h2>
      <Events />
      <h2>{t({ vi: 'Tin nhắn gửi lỗi', en: 'Failed deliveries' })}</h2>
      <Deliveries />
    </>
  );
}

function Events() {
  const t = useSay();
  const { dateTime, number } = useFormat();
  const { data, loading, error, refetch, fetchMore } = useQuery(FailedEventsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const { run, pending } = useDeed(RetryFailedEventDocument);
  const page = data?.failedEvents;
  return (
    <Listing
      of={{ loading, error, refetch }}
      count={page?.edges.length}
      empty={t({ vi: 'Không có sự kiện lỗi. Hệ thống hoạt động tốt.', en: 'None. All is well.' })}
      more={{
        has: page?.pageInfo.hasNextPage ?? false,
        load: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
      }}
    >
      <Table
        caption={t({ vi: 'Sự kiện lỗi', en: 'Failed events' })}
        rows={page?.edges.map(({ node }) => node) ?? []}
        rowKey={(row) => `${row.consumer} ${row.eventId}`}
        columns={[
          {
            key: 'name',
            label: t({ vi: 'Sự kiện', en: 'Event' }),
            head: true,
            cell: (row) => row.name,
          },
          { key: 'consumer', label: t({ vi: 'Phần', en: 'Part' }), cell: (row) => row.consumer },
          {
            key: 'status',
            label: t({ vi: 'Trạng thái', en: 'Status' }),
            cell: (row) => (
              <Chip tone={row.status === 'FAILED' ? 'bad' : 'busy'}>
                {t(failedEvent[row.status])}
              </Chip>
            ),
          },
          { key: 'error', label: t({ vi: 'Lỗi', en: 'Error' }), cell: (row) => row.error ?? '–' },
          {
            key: 'attempts',
            label: t({ vi: 'Số lần', en: 'Attempts' }),
            numeric: true,
            cell: (row) => number(row.attempts),
          },
          { key: 'at', label: t({ vi: 'Lúc', en: 'At' }), cell: (row) => dateTime(row.failedAt) },
          {
            key: 'retry',
            label: t({ vi: 'Thao tác', en: 'Actions' }),
            deeds: true,
            cell: ({ consumer, eventId, status, name }) =>
              status === 'FAILED' && (
                <button
                  type="button"
                  className="c-button"
                  disabled={pending}
                  aria-label={t({ vi: 'Thử lại {name}', en: 'Retry {name}' }, { name })}
                  onClick={() =>
                    void run(
                      { input: { consumer, eventId } },
                      t({
                        vi: 'Đang thử lại, cùng những gì chờ phía sau.',
                        en: 'Retrying, with what waits behind it.',
                      }),
                    ).then(() => refetch())
                  }
                >
                  {t({ vi: 'Thử lại', en: 'Retry' })}
                </button>
              ),
          },
        ]}
      />
    </Listing>
  );
}

function Deliveries() {
  const t = useSay();
  const { dateTime } = useFormat();
  const { data, loading, error, refetch, fetchMore } = useQuery(FailedDeliveriesDocument, {
    variables: { status: 'FAILED' },
    fetchPolicy: 'cache-and-network',
  });
  const { run, pending } = useDeed(RetryDeliveryDocument);
  const page = data?.deliveriesByStatus;
  return (
    <Listing
      of={{ loading, error, refetch }}
      count={page?.edges.length}
      empty={t({ vi: 'Không có tin gửi lỗi.', en: 'None.' })}
      more={{
        has: page?.pageInfo.hasNextPage ?? false,
        load: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
      }}
    >
      <Table
        caption={t({ vi: 'Tin nhắn gửi lỗi', en: 'Failed deliveries' })}
        rows={page?.edges.map(({ node }) => node) ?? []}
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
            label: t({ vi: 'Trạng thái', en: 'Status' }),
            cell: (row) => <Chip tone="bad">{t(deliveryStatus[row.status])}</Chip>,
          },
          {
            key: 'failure',
            label: t({ vi: 'Lỗi', en: 'Error' }),
            cell: (row) => row.failure ?? '–',
          },
          { key: 'at', label: t({ vi: 'Lúc', en: 'At' }), cell: (row) => dateTime(row.createdAt) },
          {
            key: 'retry',
            label: t({ vi: 'Thao tác', en: 'Actions' }),
            deeds: true,
            cell: (row) => (
              <button
                type="button"
                className="c-button"
                disabled={pending}
                onClick={() =>
                  void run(
                    { input: { deliveryId: row.id } },
                    t({ vi: 'Sẽ gửi lại.', en: 'It will be sent again.' }),
                  ).then(() => refetch())
                }
              >
                {t({ vi: 'Gửi lại', en: 'Send again' })}
              </button>
            ),
          },
        ]}
      />
    </Listing>
  );
}
