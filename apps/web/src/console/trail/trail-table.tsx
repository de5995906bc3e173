import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing, type ListState } from '../parts/listing.tsx';
import { useSearch } from '../parts/place.ts';
import { Table } from '../parts/table.tsx';
import { useNameOf } from '../staff.tsx';
import { deedInWords } from './deed-words.ts';

interface Entry {
  id: string;
  deed: string;
  by: string | null;
  at: string;
  subjectId?: string | null;
  reason?: string | null;
}

interface TrailTableProps {
  of: ListState;
  entries: readonly Entry[] | undefined;
  more: { has: boolean; load: () => unknown };
}

export function TrailTable({ of, entries, more }: TrailTableProps) {
  const t = useSay();
  const nameOf = useNameOf();
  const { dateTime } = useFormat();
  const [, change] = useSearch();
  return (
    <Listing
      of={of}
      count={entries?.length}
      empty={t({ vi: 'Chưa có quyết định nào.', en: 'No decision yet.' })}
      more={more}
    >
      <Table
        caption={t({ vi: 'Quyết định, mới nhất trước', en: 'Decisions, the newest first' })}
        rows={entries ?? []}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'deed',
            label: t({ vi: 'Việc', en: 'What' }),
            head: true,
            cell: (row) => deedInWords(row.deed, t),
          },
          { key: 'by', label: t({ vi: 'Người', en: 'Who' }), cell: (row) => nameOf(row.by) },
          { key: 'at', label: t({ vi: 'Lúc', en: 'When' }), cell: (row) => dateTime(row.at) },
          {
            key: 'reason',
            label: t({ vi: 'Lý do', en: 'Reason' }),
            cell: (row) => row.reason ?? '–',
          },
          {
            key: 'about',
            label: t({ vi: 'Đối tượng', en: 'About' }),
            cell: (row) =>
              row.subjectId ? (
                <button
                  type="button"
                  className="c-button c-quiet c-hash"
                  aria-label={t(
                    { vi: 'Chỉ xem đối tượng …{id}', en: 'Only about …{id}' },
                    { id: row.subjectId.slice(-6) },
                  )}
                  onClick={() => change({ about: row.subjectId ?? null })}
                >
                  …{row.subjectId.slice(-6)}
                </button>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </Listing>
  );
}
