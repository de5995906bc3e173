import { useQuery } from '@apollo/client/react';
import { PrizePlanToEditDocument } from '@chia-se/client';
import { useState } from 'react';
import { Chip } from '../parts/chip.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { Meter } from '../parts/meter.tsx';
import { Table } from '../parts/table.tsx';
import { useStaff } from '../staff.tsx';
import { prizeLevel, provider } from '../words.ts';
import type { Plan } from './plan-draft.ts';
import { PlanForm } from './plan-form.tsx';

/** What can be won in a period: the version that counts, and the next one until it is frozen. */
export function PlanPart({ periodId }: { periodId: string }) {
  const t = useSay();
  const { may } = useStaff();
  const { number, dateTime } = useFormat();
  const [editing, setEditing] = useState(false);
  const { data, loading, error, refetch } = useQuery(PrizePlanToEditDocument, {
    variables: { periodId },
    fetchPolicy: 'cache-and-network',
  });
  const plan = data?.period?.prizePlan;
  const edits = may('programme:manage') && !plan?.frozenAt;
  if (editing && data) {
    return (
      <PlanForm
        periodId={periodId}
        plan={plan}
        onClose={() => setEditing(false)}
        onDone={() => {
          setEditing(false);
          void refetch();
        }}
      />
    );
  }
  const edit = edits && (
    <button type="button" className="c-button c-primary" onClick={() => setEditing(true)}>
      {plan
        ? t({ vi: 'Soạn phiên bản mới', en: 'Write a new version' })
        : t({ vi: 'Lập cơ cấu giải thưởng', en: 'Write the plan' })}
    </button>
  );
  return (
    <Listing
      of={{ loading, error, refetch }}
      count={data ? (plan ? 1 : 0) : undefined}
      empty={
        <>
          <p>
            {t({ vi: 'Kỳ này chưa có cơ cấu giải thưởng.', en: 'The period has no prize plan.' })}
          </p>
          {edit}
        </>
      }
    >
      {plan && (
        <>
          <header className="c-head">
            <div className="c-row">
              <h2>
                {t(
                  { vi: 'Phiên bản {version}', en: 'Version {version}' },
                  { version: plan.version },
                )}
              </h2>
              {plan.frozenAt ? (
                <Chip tone="good">{t({ vi: 'Đã khoá', en: 'Frozen' })}</Chip>
              ) : (
                <Chip tone="busy">{t({ vi: 'Còn sửa được', en: 'Can be changed' })}</Chip>
              )}
            </div>
            {edit}
          </header>
          <p className="c-muted">
            {plan.frozenAt
              ? t(
                  {
                    vi: 'Khoá từ {when}, khi giải đầu tiên được đề xuất: không ai sửa được nữa. Quà không còn thì đề xuất quà thay thế.',
                    en: 'Frozen since {when}, when the first awards were proposed: nobody can change it. For a gift that is gone, propose a substitute.',
                  },
                  { when: dateTime(plan.frozenAt) },
                )
              : t({
                  vi: 'Cơ cấu tự khoá khi giải đầu tiên của kỳ được đề xuất. Mỗi thay đổi là một phiên bản mới, có lý do, ghi vào nhật ký.',
                  en: 'It freezes by itself when the first awards of the period are proposed. Each change is a new version with its reason, on the trail.',
                })}
          </p>
          <p className="c-spaced">
            {t({ vi: plan.descriptionVi ?? '', en: plan.descriptionEn ?? '' })}
          </p>
          <div className="c-card c-spaced">
            {plan.budget != null && (
              <Meter
                label={t({ vi: 'Ngân sách đã dùng (₫)', en: 'Budget in use (₫)' })}
                value={plan.committed ?? 0}
                of={plan.budget}
              />
            )}
            <p>
              {t(
                {
                  vi: 'Mỗi thuê bao trúng tối đa {count} lần trong kỳ.',
                  en: 'A subscriber wins {count} times in the period at the most.',
                },
                { count: number(plan.winsPerSubscriber) },
              )}
            </p>
          </div>
          <Prizes plan={plan} />
        </>
      )}
    </Listing>
  );
}

function Prizes({ plan }: { plan: Plan }) {
  const t = useSay();
  const { number, dong } = useFormat();
  return (
    <Table
      caption={t({ vi: 'Các giải', en: 'Prizes' })}
      rows={plan.prizes}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'level',
          label: t({ vi: 'Hạng giải', en: 'Level' }),
          cell: (row) => t(prizeLevel[row.level]),
        },
        { key: 'name', label: t({ vi: 'Giải', en: 'Prize' }), head: true, cell: (row) => row.name },
        {
          key: 'value',
          label: t({ vi: 'Trị giá', en: 'Worth' }),
          numeric: true,
          cell: (row) => dong(row.value),
        },
        {
          key: 'awarded',
          label: t({ vi: 'Đã trao / số lượng', en: 'Given / quantity' }),
          numeric: true,
          cell: (row) => `${number(row.awarded)} / ${number(row.quantity)}`,
        },
        {
          key: 'gifts',
          label: t({ vi: 'Quà để chọn', en: 'Gifts' }),
          cell: (row) => (
            <ul className="c-plain">
              {row.giftOptions.map((gift) => (
                <li key={gift.id}>
                  {gift.name} ·{' '}
                  {gift.items.length > 0
                    ? gift.items
                        .map((item) => `${item.name}: ${t(provider[item.provider])}`)
                        .join(', ')
                    : gift.provider
                      ? t(provider[gift.provider])
                      : '–'}
                  {gift.faceValue != null && ` ${dong(gift.faceValue)}`}
                  {!gift.isAvailable && ` (${t({ vi: 'không còn', en: 'gone' })})`}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
