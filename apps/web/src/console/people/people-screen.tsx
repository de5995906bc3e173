import { useQuery } from '@apollo/client/react';
import { StaffPeopleDocument, type StaffPeopleQuery, type StaffRole } from '@chia-se/client';
import { useState } from 'react';
import { Chip } from '../parts/chip.tsx';
import { Select } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { useSearch } from '../parts/place.ts';
import { Table } from '../parts/table.tsx';
import { useStaff } from '../staff.tsx';
import { staffRole } from '../words.ts';
import { PersonDialog } from './person-dialog.tsx';

export type Person = StaffPeopleQuery['staffMembers']['edges'][number]['node'];

/** Who works for the programme and as what. */
export function PeopleScreen() {
  const t = useSay();
  const { me } = useStaff();
  const { date } = useFormat();
  const [search, change] = useSearch();
  const [editing, setEditing] = useState<Person | 'new' | null>(null);
  const role = search.get('role') as StaffRole | null;
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(StaffPeopleDocument, {
    variables: { role },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.staffMembers;
  const people = page?.edges.map(({ node }) => node);
  return (
    <>
      <header className="c-head">
        <h1>{t({ vi: 'Nhân sự và vai trò', en: 'People and roles' })}</h1>
        <button type="button" className="c-button c-primary" onClick={() => setEditing('new')}>
          {t({ vi: 'Thêm người', en: 'Appoint somebody' })}
        </button>
      </header>
      <div className="c-toolbar c-filters">
        <Select
          label={t({ vi: 'Vai trò', en: 'Role' })}
          value={role ?? ''}
          onChange={(value) => change({ role: value })}
          none={t({ vi: 'Tất cả', en: 'All' })}
          options={Object.entries(staffRole).map(([value, label]) => ({ value, label: t(label) }))}
        />
      </div>
      <Listing
        of={{ loading, error, refetch }}
        count={people?.length}
        empty={t({ vi: 'Không có ai với vai trò này.', en: 'Nobody has this role.' })}
        more={{
          has: page?.pageInfo.hasNextPage ?? false,
          load: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
        }}
      >
        <Table
          caption={t({ vi: 'Nhân sự', en: 'People' })}
          rows={people ?? []}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              label: t({ vi: 'Họ tên', en: 'Name' }),
              head: true,
              cell: (row) => row.name,
            },
            {
              key: 'phone',
              label: t({ vi: 'Số đăng nhập', en: 'Number' }),
              cell: (row) => row.phoneNumber,
            },
            {
              key: 'roles',
              label: t({ vi: 'Vai trò', en: 'Roles' }),
              cell: (row) => row.roles.map((one) => t(staffRole[one])).join(', '),
            },
            {
              key: 'active',
              label: t({ vi: 'Trạng thái', en: 'Status' }),
              cell: (row) =>
                row.active ? (
                  <Chip tone="good">{t({ vi: 'Đang làm', en: 'Active' })}</Chip>
                ) : (
                  <Chip>{t({ vi: 'Đã nghỉ', en: 'Left' })}</Chip>
                ),
            },
            {
              key: 'since',
              label: t({ vi: 'Từ ngày', en: 'Since' }),
              cell: (row) => date(row.addedAt),
            },
            {
              key: 'deeds',
              label: t({ vi: 'Thao tác', en: 'Actions' }),
              deeds: true,
              cell: (row) =>
                row.active && row.id !== me.id ? (
                  <button
                    type="button"
                    className="c-button"
                    aria-label={t({ vi: 'Sửa {name}', en: 'Change {name}' }, row as never)}
                    onClick={() => setEditing(row)}
                  >
                    {t({ vi: 'Sửa', en: 'Change' })}
                  </button>
                ) : null,
            },
          ]}
        />
      </Listing>
      {editing && (
        <PersonDialog
          person={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onDone={() => {
            setEditing(null);
            void refetch();
          }}
        />
      )}
    </>
  );
}
