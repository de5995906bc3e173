import { useQuery } from '@apollo/client/react';
import { ConsoleLedgerDocument } from '@chia-se/client';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { Table } from '../parts/table.tsx';
import { useNameOf } from '../staff.tsx';
import { ledgerDeed } from '../words.ts';

/** The award ledger, which only grows, and the checkpoints that anybody can keep. */
export function LedgerPart() {
  const t = useSay();
  const nameOf = useNameOf();
  const { dateTime, number, dong } = useFormat();
  const { data, loading, error, refetch, fetchMore } = useQuery(ConsoleLedgerDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.awardLedger;
  const checkpoints = data?.ledgerCheckpoints.edges.map(({ node }) => node) ?? [];
  return (
    <>
      <section className="c-card">
        <h2>{t({ vi: 'Mốc đã ký gần nhất', en: 'Latest signed checkpoints' })}</h2>
        {checkpoints.length === 0 && (
          <p className="c-muted">
            {t({
              vi: 'Mốc đầu tiên được ký vào cuối ngày.',
              en: 'The first is signed at the end of the day.',
            })}
          </p>
        )}
        <ul>
          {checkpoints.map((one) => (
            <li key={one.day}>
              {one.day} · {t({ vi: 'đến mục', en: 'up to' })} {number(one.sequence)} ·{' '}
              <span className="c-hash">{one.hash}</span>
            </li>
          ))}
        </ul>
      </section>
      <Listing
        of={{ loading, error, refetch }}
        count={page?.edges.length}
        empty={t({ vi: 'Sổ cái còn trống.', en: 'The ledger is empty.' })}
        more={{
          has: page?.pageInfo.hasNextPage ?? false,
          load: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
        }}
      >
        <Table
          caption={t({ vi: 'Sổ cái trao giải', en: 'Award ledger' })}
          rows={page?.edges.map(({ node }) => node) ?? []}
          rowKey={(row) => String(row.sequence)}
          columns={[
            {
              key: 'sequence',
              label: t({ vi: 'Mục', en: 'Entry' }),
              numeric: true,
              cell: (row) => number(row.sequence),
            },
            {
              key: 'deed',
              label: t({ vi: 'Việc', en: 'Deed' }),
              head: true,
              cell: (row) => t(ledgerDeed[row.deed]),
            },
            {
              key: 'rank',
              label: t({ vi: 'Hạng', en: 'Rank' }),
              numeric: true,
              cell: (row) => number(row.rank),
            },
            {
              key: 'value',
              label: t({ vi: 'Trị giá', en: 'Value' }),
              numeric: true,
              cell: (row) => dong(row.value),
            },
            { key: 'by', label: t({ vi: 'Người', en: 'By' }), cell: (row) => nameOf(row.actorId) },
            {
              key: 'at',
              label: t({ vi: 'Lúc', en: 'At' }),
              cell: (row) => dateTime(row.recordedAt),
            },
            {
              key: 'hash',
              label: t({ vi: 'Mã băm', en: 'Hash' }),
              cell: (row) => (
                <span className="c-hash" title={row.hash}>
                  {row.hash.slice(0, 12)}…
                </span>
              ),
            },
          ]}
        />
      </Listing>
    </>
  );
}
