import { useQuery } from '@apollo/client/react';
import { type AwardStatus, ConsoleAwardsDocument, type ConsoleAwardsQuery } from '@chia-se/client';
import { useState } from 'react';
import { Chip } from '../parts/chip.tsx';
import { Select } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { useSearch } from '../parts/place.ts';
import { SavedViews } from '../parts/saved-views.tsx';
import { Table } from '../parts/table.tsx';
import { useNameOf, useStaff } from '../staff.tsx';
import { awardStatus, orderStatus } from '../words.ts';
import { titleOf } from './award-title.ts';
import { Disqualify } from './disqualify.tsx';
import { HandOver } from './hand-over.tsx';

export type ConsoleAward = ConsoleAwardsQuery['awards']['edges'][number]['node'];

/** Awards with where they stand, and the hand-over of the claimed ones. */
export function AwardList({ periodId }: { periodId: string }) {
  const t = useSay();
  const { may } = useStaff();
  const nameOf = useNameOf();
  const { dong, dateTime, number } = useFormat();
  const [search, change] = useSearch();
  const [open, setOpen] = useState<ConsoleAward | null>(null);
  const [judged, setJudged] = useState<ConsoleAward | null>(null);
  const status = search.get('status') as AwardStatus | null;
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(
    ConsoleAwardsDocument,
    {
      variables: { filter: { periodId, ...(status && { status }) } },
      fetchPolicy: 'cache-and-network',
    },
  );
  const page = (data ?? previousData)?.awards;
  const awards = page?.edges.map(({ node }) => node);
  return (
    <>
      <div className="c-toolbar">
        <div className="c-filters">
          <Select
            label={t({ vi: 'Trạng thái', en: 'Status' })}
            value={status ?? ''}
            onChange={(value) => change({ status: value })}
            none={t({ vi: 'Tất cả', en: 'All' })}
            options={Object.entries(awardStatus).map(([value, label]) => ({
              value,
              label: t(label),
            }))}
          />
        </div>
        <div className="c-row">
          <SavedViews screen="awards" keep={['status', 'period']} />
        </div>
      </div>
      {!may('award:fulfil') && (
        <p className="c-muted">
          {t({
            vi: 'Quà do bộ phận Trao quà giao, không phải người đã chấm, đề xuất, duyệt hay công bố.',
            en: 'Gifts are handed over by fulfilment, none of whom judged, proposed, approved or published.',
          })}
        </p>
      )}
      <Listing
        of={{ loading, error, refetch }}
        count={awards?.length}
        empty={t({ vi: 'Không có giải nào ở trạng thái này.', en: 'No award stands here.' })}
        more={{
          has: page?.pageInfo.hasNextPage ?? false,
          load: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
        }}
      >
        <Table
          caption={t({ vi: 'Giải', en: 'Awards' })}
          rows={awards ?? []}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'rank',
              label: t({ vi: 'Hạng', en: 'Rank' }),
              numeric: true,
              cell: (row) => number(row.rank),
            },
            {
              key: 'title',
              label: t({ vi: 'Góp ý hoặc dịp', en: 'Opinion or occasion' }),
              head: true,
              cell: (row) => titleOf(row),
            },
            { key: 'prize', label: t({ vi: 'Giải', en: 'Prize' }), cell: (row) => row.prize.name },
            {
              key: 'gift',
              label: t({ vi: 'Quà đã chọn', en: 'Gift chosen' }),
              cell: (row) => row.giftOption?.name ?? '–',
            },
            {
              key: 'value',
              label: t({ vi: 'Trị giá', en: 'Value' }),
              numeric: true,
              cell: (row) => dong(row.value),
            },
            {
              key: 'tax',
              label: t({ vi: 'Thuế khấu trừ', en: 'Tax withheld' }),
              numeric: true,
              cell: (row) => dong(row.taxWithheld),
            },
            {
              key: 'status',
              label: t({ vi: 'Trạng thái', en: 'Status' }),
              cell: (row) => (
                <>
                  {row.status && (
                    <Chip tone={row.status === 'FULFILLED' ? 'good' : 'plain'}>
                      {t(awardStatus[row.status])}
                    </Chip>
                  )}
                  {row.giftOrder && row.status !== 'FULFILLED' && (
                    <span className="c-muted"> {t(orderStatus[row.giftOrder.status])}</span>
                  )}
                </>
              ),
            },
            {
              key: 'by',
              label: t({ vi: 'Hạn nhận / đã trao', en: 'Claim by / handed over' }),
              cell: (row) =>
                row.fulfilledAt
                  ? `${dateTime(row.fulfilledAt)} · ${nameOf(row.fulfilledBy)}`
                  : dateTime(row.claimBy),
            },
            {
              key: 'deeds',
              label: t({ vi: 'Thao tác', en: 'Actions' }),
              deeds: true,
              cell: (row) => (
                <>
                  {may('award:fulfil') &&
                  (row.status === 'CLAIMED' || row.status === 'FULFILLING') ? (
                    <button
                      type="button"
                      className="c-button"
                      aria-label={t(
                        { vi: 'Trao quà hạng {rank}', en: 'Hand over, rank {rank}' },
                        { rank: row.rank ?? 0 },
                      )}
                      onClick={() => setOpen(row)}
                    >
                      {t({ vi: 'Trao quà', en: 'Hand over' })}
                    </button>
                  ) : null}
                  {may('award:approve') &&
                    (row.status === 'ANNOUNCED' || row.status === 'CLAIMED') && (
                      <button type="button" className="c-button" onClick={() => setJudged(row)}>
                        {t({ vi: 'Huỷ tư cách', en: 'Disqualify' })}
                        <span className="c-hidden">: {titleOf(row)}</span>
                      </button>
                    )}
                </>
              ),
            },
          ]}
        />
      </Listing>
      {judged && (
        <Disqualify
          award={judged}
          onClose={() => setJudged(null)}
          onChanged={() => void refetch()}
        />
      )}
      {open && (
        <HandOver award={open} onClose={() => setOpen(null)} onChanged={() => void refetch()} />
      )}
    </>
  );
}
