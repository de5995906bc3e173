import { useQuery } from '@apollo/client/react';
import {
  type DossierState,
  ExportDossierDocument,
  PeriodDossiersDocument,
  type PeriodDossiersQuery,
} from '@chia-se/client';
import { useState } from 'react';
import { Chip, type Tone } from '../parts/chip.tsx';
import { useDeed } from '../parts/deed.ts';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { Meter } from '../parts/meter.tsx';
import { Table } from '../parts/table.tsx';
import { useNameOf } from '../staff.tsx';
import { dossierState } from '../words.ts';
import { DossierDeed } from './dossier-deed.tsx';

export type PeriodDossier = PeriodDossiersQuery['dossiers']['edges'][number]['node'];

const tones: Readonly<Record<DossierState, Tone>> = {
  WAITING: 'busy',
  RUNNING: 'busy',
  READY: 'good',
  FAILED: 'bad',
  DELETED: 'plain',
};
const isMaking = ({ state }: PeriodDossier) => state === 'WAITING' || state === 'RUNNING';

/** What the authorities get of a period: asked for here, and fetched when it is whole. */
export function DossiersPart({ periodId }: { periodId: string }) {
  const t = useSay();
  const { date, dateTime } = useFormat();
  const nameOf = useNameOf();
  const ask = useDeed(ExportDossierDocument);
  const [making, setMaking] = useState(false);
  const { data, loading, error, refetch, fetchMore } = useQuery(PeriodDossiersDocument, {
    variables: { periodId },
    pollInterval: making ? 1_500 : 0,
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.dossiers;
  const dossiers = page?.edges.map(({ node }) => node);
  const some = dossiers?.some(isMaking) ?? false;
  if (some !== making) setMaking(some);
  const begin = async () => {
    const done = await ask.run(
      { input: { periodId } },
      t({ vi: 'Hồ sơ đang được lập.', en: 'The dossier is being made.' }),
    );
    if (done) await refetch();
  };
  return (
    <>
      <p className="c-muted">
        {t({
          vi: 'Hồ sơ nộp cơ quan quản lý gồm thể lệ, cơ cấu giải, thông báo, danh sách trúng giải, biên bản trao và báo cáo. Hồ sơ có tên người nhận giải: mỗi lần lập và tải đều được ghi vào nhật ký.',
          en: 'For the authorities: rules, prizes, notices, winners, hand-over records and the report. It names winners, so asking for it and each download go on the trail.',
        })}
      </p>
      {ask.errors.map(({ message }) => (
        <p key={message} className="c-error">
          {message}
        </p>
      ))}
      <div className="c-row">
        <button
          type="button"
          className="c-button c-primary"
          disabled={ask.pending || making}
          onClick={() => void begin()}
        >
          {t({ vi: 'Lập hồ sơ', en: 'Make a dossier' })}
        </button>
      </div>
      <Listing
        of={{ loading, error, refetch }}
        count={dossiers?.length}
        empty={t({
          vi: 'Kỳ này chưa có hồ sơ nào.',
          en: 'There is no dossier of this period yet.',
        })}
        more={{
          has: page?.pageInfo.hasNextPage ?? false,
          load: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
        }}
      >
        <Table
          caption={t({ vi: 'Hồ sơ của kỳ', en: 'Dossiers of the period' })}
          rows={dossiers ?? []}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'asked',
              label: t({ vi: 'Yêu cầu lúc', en: 'Asked for' }),
              head: true,
              cell: (row) => dateTime(row.requestedAt),
            },
            {
              key: 'who',
              label: t({ vi: 'Người yêu cầu', en: 'By' }),
              cell: (row) => nameOf(row.requestedBy),
            },
            {
              key: 'state',
              label: t({ vi: 'Tình trạng', en: 'State' }),
              cell: (row) =>
                row.state === 'RUNNING' ? (
                  <Meter
                    label={t(dossierState.RUNNING)}
                    value={row.documentsDone}
                    of={row.documentCount}
                  />
                ) : (
                  <Chip tone={tones[row.state]}>{t(dossierState[row.state])}</Chip>
                ),
            },
            {
              key: 'due',
              label: t({ vi: 'Hạn nộp', en: 'Due' }),
              cell: (row) => date(row.dueAt),
            },
            {
              key: 'kept',
              label: t({ vi: 'Tệp lưu đến', en: 'File kept until' }),
              cell: (row) => (row.state === 'READY' ? dateTime(row.keepUntil) : '–'),
            },
            {
              key: 'hash',
              label: t({ vi: 'Mã băm SHA-256', en: 'SHA-256' }),
              cell: (row) =>
                row.hash ? (
                  <details>
                    <summary className="c-code">{row.hash.slice(0, 12)}…</summary>
                    <code className="c-hash">{row.hash}</code>
                  </details>
                ) : (
                  '–'
                ),
            },
            {
              key: 'deed',
              label: t({ vi: 'Thao tác', en: 'Actions' }),
              deeds: true,
              cell: (row) => <DossierDeed dossier={row} onChanged={() => void refetch()} />,
            },
          ]}
        />
      </Listing>
    </>
  );
}
