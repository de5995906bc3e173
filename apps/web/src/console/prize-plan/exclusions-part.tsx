import { useQuery } from '@apollo/client/react';
import {
  AwardExclusionsDocument,
  type AwardExclusionsQuery,
  LiftExclusionDocument,
} from '@chia-se/client';
import { useState } from 'react';
import { Chip } from '../parts/chip.tsx';
import { useDeed } from '../parts/deed.ts';
import { Confirm } from '../parts/dialog.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { Table } from '../parts/table.tsx';
import { useStaff } from '../staff.tsx';
import { exclusionGround } from '../words.ts';
import { Exclude } from './exclude.tsx';

type Exclusion = AwardExclusionsQuery['awardExclusions']['edges'][number]['node'];

/** Subscribers that cannot win, on which ground, and since when. */
export function ExclusionsPart() {
  const t = useSay();
  const { may } = useStaff();
  const { dateTime } = useFormat();
  const [lifting, setLifting] = useState<Exclusion | null>(null);
  const lift = useDeed(LiftExclusionDocument);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(
    AwardExclusionsDocument,
    { fetchPolicy: 'cache-and-network' },
  );
  const page = (data ?? previousData)?.awardExclusions;
  const exclusions = page?.edges.map(({ node }) => node);
  const changes = may('award:propose');
  return (
    <>
      <p className="c-muted">
        {t({
          vi: 'Nhân viên của chương trình không bao giờ được trao giải; ở đây là nhân viên đối tác, người thân và trường hợp khác theo thể lệ. Giải đã trao không bị ảnh hưởng.',
          en: 'The programme’s own staff never win; here are partners’ staff, relatives and others by the rules. Awards that stand are not touched.',
        })}
      </p>
      {changes && <Exclude onDone={() => void refetch()} />}
      <Listing
        of={{ loading, error, refetch }}
        count={exclusions?.length}
        empty={t({ vi: 'Chưa loại thuê bao nào.', en: 'Nobody is excluded.' })}
        more={{
          has: page?.pageInfo.hasNextPage ?? false,
          load: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
        }}
      >
        <Table
          caption={t({ vi: 'Không được trao giải', en: 'Who cannot win' })}
          rows={exclusions ?? []}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'subscriber',
              label: t({ vi: 'Thuê bao', en: 'Subscriber' }),
              head: true,
              cell: (row) => (
                <span className="c-code" title={row.subscriber.id}>
                  …{row.subscriber.id.slice(-12)}
                </span>
              ),
            },
            {
              key: 'ground',
              label: t({ vi: 'Căn cứ', en: 'Ground' }),
              cell: (row) => t(exclusionGround[row.ground]),
            },
            { key: 'reason', label: t({ vi: 'Lý do', en: 'Reason' }), cell: (row) => row.reason },
            {
              key: 'since',
              label: t({ vi: 'Từ', en: 'Since' }),
              cell: (row) => dateTime(row.excludedAt),
            },
            {
              key: 'state',
              label: t({ vi: 'Trạng thái', en: 'Status' }),
              cell: (row) =>
                row.liftedAt ? (
                  <Chip>
                    {t(
                      { vi: 'Đã bỏ {when}', en: 'Lifted {when}' },
                      { when: dateTime(row.liftedAt) },
                    )}
                  </Chip>
                ) : (
                  <Chip tone="warn">{t({ vi: 'Đang áp dụng', en: 'In force' })}</Chip>
                ),
            },
            {
              key: 'deeds',
              label: t({ vi: 'Thao tác', en: 'Actions' }),
              deeds: true,
              cell: (row) =>
                changes && !row.liftedAt ? (
                  <button type="button" className="c-button" onClick={() => setLifting(row)}>
                    {t({ vi: 'Bỏ loại trừ', en: 'Lift' })}
                  </button>
                ) : null,
            },
          ]}
        />
      </Listing>
      {lifting && (
        <Confirm
          title={t({ vi: 'Bỏ loại trừ', en: 'Lift the exclusion' })}
          consequences={[
            t({
              vi: 'Từ các đề xuất sau, thuê bao này lại có thể được trao giải.',
              en: 'From the next proposals on, this subscriber can win again.',
            }),
          ]}
          confirm={t({ vi: 'Bỏ loại trừ', en: 'Lift' })}
          reason={{ label: t({ vi: 'Lý do', en: 'Reason' }) }}
          pending={lift.pending}
          problem={lift.errors[0]?.message}
          onConfirm={(reason) =>
            void lift
              .run(
                { input: { exclusionId: lifting.id, reason } },
                t({ vi: 'Đã bỏ loại trừ.', en: 'Lifted.' }),
              )
              .then((done) => done && setLifting(null))
          }
          onClose={() => setLifting(null)}
        />
      )}
    </>
  );
}
