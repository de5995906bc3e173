import type { ConsolePeriodsQuery } from '@chia-se/client';
import { Chip } from '../parts/chip.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Table } from '../parts/table.tsx';
import { useStaff } from '../staff.tsx';
import { periodStatus } from '../words.ts';

type Period = NonNullable<ConsolePeriodsQuery['programme']>['periods']['edges'][number]['node'];

interface PeriodTableProps {
  periods: readonly Period[];
  onClosing: (period: Period) => void;
}

/** Periods with the rules and the plan that each froze. */
export function PeriodTable({ periods, onClosing }: PeriodTableProps) {
  const t = useSay();
  const { may } = useStaff();
  const { date } = useFormat();
  const frozen = t({ vi: 'đã khoá', en: 'frozen' });
  const version = (of: { version: number }, isFrozen: boolean) =>
    `${t({ vi: 'Bản {version}', en: 'Version {version}' }, { version: of.version })}${isFrozen ? `, ${frozen}` : ''}`;
  return (
    <Table
      caption={t({ vi: 'Kỳ', en: 'Periods' })}
      rows={periods}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'code',
          label: t({ vi: 'Kỳ', en: 'Period' }),
          head: true,
          cell: (row) => row.code,
        },
        {
          key: 'status',
          label: t({ vi: 'Trạng thái', en: 'Status' }),
          cell: (row) => (
            <Chip tone={row.status === 'OPEN' ? 'good' : 'plain'}>
              {t(periodStatus[row.status])}
            </Chip>
          ),
        },
        {
          key: 'when',
          label: t({ vi: 'Thời gian', en: 'When' }),
          // It closes at the first instant after its last day.
          cell: (row) =>
            `${date(row.opensAt)} – ${date(new Date(new Date(row.closesAt).getTime() - 1).toISOString())}`,
        },
        {
          key: 'rules',
          label: t({ vi: 'Quy tắc chấm', en: 'Judging rules' }),
          cell: (row) => (row.judgingRules ? version(row.judgingRules, true) : '–'),
        },
        {
          key: 'plan',
          label: t({ vi: 'Cơ cấu giải', en: 'Prize plan' }),
          cell: (row) =>
            row.prizePlan ? version(row.prizePlan, Boolean(row.prizePlan.frozenAt)) : '–',
        },
        {
          key: 'deeds',
          label: t({ vi: 'Thao tác', en: 'Actions' }),
          deeds: true,
          cell: (row) =>
            row.status === 'OPEN' && may('programme:manage') ? (
              <button
                type="button"
                className="c-button"
                aria-label={t(
                  { vi: 'Đóng sớm kỳ {code}', en: 'Close early: {code}' },
                  { code: row.code },
                )}
                onClick={() => onClosing(row)}
              >
                {t({ vi: 'Đóng sớm', en: 'Close early' })}
              </button>
            ) : null,
        },
      ]}
    />
  );
}
