import { useQuery } from '@apollo/client/react';
import { AwardPeriodDocument, ConsoleProposalsDocument } from '@chia-se/client';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { Meter } from '../parts/meter.tsx';
import { Table } from '../parts/table.tsx';
import { DryRun } from './dry-run.tsx';
import { ProposalCard } from './proposal-card.tsx';

/** The plan of a period, a dry run of its rounds, and what was proposed. */
export function ProposalsPart({ periodId }: { periodId: string }) {
  const t = useSay();
  const { dong, number, dateTime } = useFormat();
  const period = useQuery(AwardPeriodDocument, {
    variables: { periodId },
    fetchPolicy: 'cache-and-network',
  });
  const { data, loading, error, refetch, fetchMore } = useQuery(ConsoleProposalsDocument, {
    variables: { periodId },
    fetchPolicy: 'cache-and-network',
  });
  const plan = period.data?.period?.prizePlan;
  const rounds = period.data?.rounds.edges.map(({ node }) => node) ?? [];
  const page = data?.awardProposals;
  const changed = () => {
    void refetch();
    void period.refetch();
  };
  return (
    <>
      <Listing
        of={period}
        count={period.data ? (plan ? 1 : 0) : undefined}
        empty={t({ vi: 'Kỳ này chưa có cơ cấu giải.', en: 'This period has no prize plan.' })}
      >
        {plan && (
          <details>
            <summary>
              {t(
                { vi: 'Cơ cấu giải bản {version}', en: 'Prize plan, version {version}' },
                { version: plan.version },
              )}
              {plan.frozenAt &&
                ` · ${t({ vi: 'khoá lúc', en: 'frozen' })} ${dateTime(plan.frozenAt)}`}
            </summary>
            {plan.budget != null && (
              <Meter
                label={t({ vi: 'Ngân sách đã dùng (₫)', en: 'Budget in use (₫)' })}
                value={plan.committed ?? 0}
                of={plan.budget}
              />
            )}
            <Table
              caption={t({ vi: 'Giải', en: 'Prizes' })}
              rows={plan.prizes}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'name',
                  label: t({ vi: 'Giải', en: 'Prize' }),
                  head: true,
                  cell: (row) => row.name,
                },
                {
                  key: 'value',
                  label: t({ vi: 'Trị giá', en: 'Value' }),
                  numeric: true,
                  cell: (row) => dong(row.value),
                },
                {
                  key: 'quantity',
                  label: t({ vi: 'Số lượng', en: 'Quantity' }),
                  numeric: true,
                  cell: (row) => number(row.quantity),
                },
                {
                  key: 'gifts',
                  label: t({ vi: 'Quà để chọn', en: 'Gift options' }),
                  cell: (row) => row.giftOptions.map(({ name }) => name).join(', '),
                },
              ]}
            />
          </details>
        )}
      </Listing>
      <DryRun rounds={rounds} onProposed={changed} />
      <h2>{t({ vi: 'Đề xuất', en: 'Proposals' })}</h2>
      <Listing
        of={{ loading, error, refetch }}
        count={page?.edges.length}
        empty={t({
          vi: 'Kỳ này chưa có đề xuất nào.',
          en: 'Nothing was proposed for this period.',
        })}
        more={{
          has: page?.pageInfo.hasNextPage ?? false,
          load: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
        }}
      >
        {page?.edges.map(({ node }) => (
          <ProposalCard key={node.id} proposal={node} onChanged={changed} />
        ))}
      </Listing>
    </>
  );
}
