import { useQuery } from '@apollo/client/react';
import {
  GiftReconciliationsDocument,
  type ProviderKind,
  ReconcileGiftsDocument,
} from '@chia-se/client';
import { useState } from 'react';
import { Chip } from '../parts/chip.tsx';
import { useDeed } from '../parts/deed.ts';
import { Select, TextField } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { Table } from '../parts/table.tsx';
import { useStaff } from '../staff.tsx';
import { provider } from '../words.ts';

/** Our books against the providers’ statements, day by day. */
export function ReconciliationPart() {
  const t = useSay();
  const { may } = useStaff();
  const { dong, number, dateTime } = useFormat();
  const [day, setDay] = useState('');
  const [kind, setKind] = useState<ProviderKind>('TOP_UP');
  const { data, loading, error, refetch, fetchMore } = useQuery(GiftReconciliationsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const { run, pending, errors } = useDeed(ReconcileGiftsDocument);
  const page = data?.giftReconciliations;
  return (
    <>
      {may('award:fulfil') && (
        <form
          className="c-card c-filters"
          onSubmit={(event) => {
            event.preventDefault();
            void run(
              { input: { day, provider: kind } },
              t({ vi: 'Đã đối soát.', en: 'Compared.' }),
            ).then(() => refetch());
          }}
        >
          <TextField
            type="date"
            label={t({ vi: 'Ngày', en: 'Day' })}
            value={day}
            onChange={setDay}
            error={errors[0]?.message}
          />
          <Select
            label={t({ vi: 'Nhà cung cấp', en: 'Provider' })}
            value={kind}
            onChange={(value) => setKind(value as ProviderKind)}
            options={Object.entries(provider).map(([value, label]) => ({ value, label: t(label) }))}
          />
          <button type="submit" className="c-button c-primary" disabled={!day || pending}>
            {t({ vi: 'Đối soát', en: 'Compare' })}
          </button>
        </form>
      )}
      <Listing
        of={{ loading, error, refetch }}
        count={page?.edges.length}
        empty={t({
          vi: 'Chưa có lần đối soát nào. Hệ thống tự đối soát ngày hôm trước.',
          en: 'None yet. Yesterday is compared by itself, every day.',
        })}
        more={{
          has: page?.pageInfo.hasNextPage ?? false,
          load: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
        }}
      >
        <Table
          caption={t({ vi: 'Đối soát', en: 'Reconciliations' })}
          rows={page?.edges.map(({ node }) => node) ?? []}
          rowKey={(row) => row.id}
          columns={[
            { key: 'day', label: t({ vi: 'Ngày', en: 'Day' }), head: true, cell: (row) => row.day },
            {
              key: 'provider',
              label: t({ vi: 'Nhà cung cấp', en: 'Provider' }),
              cell: (row) => t(provider[row.provider]),
            },
            {
              key: 'ours',
              label: t({ vi: 'Của ta', en: 'Ours' }),
              numeric: true,
              cell: (row) => `${number(row.ours)} · ${dong(row.ourAmount)}`,
            },
            {
              key: 'theirs',
              label: t({ vi: 'Của họ', en: 'Theirs' }),
              numeric: true,
              cell: (row) => `${number(row.theirs)} · ${dong(row.theirAmount)}`,
            },
            {
              key: 'differences',
              label: t({ vi: 'Chênh lệch', en: 'Differences' }),
              cell: (row) =>
                row.differenceCount === 0 ? (
                  <Chip tone="good">{t({ vi: 'Khớp', en: 'Agree' })}</Chip>
                ) : (
                  <details>
                    <summary>
                      <Chip tone="bad">{number(row.differenceCount)}</Chip>
                    </summary>
                    <ul>
                      {row.differences.map((one) => (
                        <li key={one.key}>
                          {one.kind}: {dong(one.ourAmount)} / {dong(one.theirAmount)}
                        </li>
                      ))}
                    </ul>
                  </details>
                ),
            },
            {
              key: 'at',
              label: t({ vi: 'Lúc', en: 'Checked' }),
              cell: (row) => dateTime(row.checkedAt),
            },
          ]}
        />
      </Listing>
    </>
  );
}
