import { useQuery } from '@apollo/client/react';
import { RoundStatisticsDocument } from '@chia-se/client';
import { BarChart } from '../chart/bar-chart.tsx';
import { IntervalChart } from '../chart/interval-chart.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { Table } from '../parts/table.tsx';
import { useStaff } from '../staff.tsx';

/** How the judges score, and how far their scores can be relied on. */
export function StatisticsPart({ id }: { id: string }) {
  const t = useSay();
  const { colleagues } = useStaff();
  const { number } = useFormat();
  const { data, loading, error, refetch } = useQuery(RoundStatisticsDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const judges = data?.round?.judges;
  const reliability = data?.round?.reliability;
  const nameOf = (judge: { code: string; staffId?: string | null }) =>
    colleagues.find((one) => one.id === judge.staffId)?.name ?? judge.code;
  const sorted = [...(judges ?? [])].sort((a, b) => b.severity - a.severity);
  const total = reliability?.scores.find(({ criterion }) => criterion === null);
  return (
    <Listing
      of={{ loading, error, refetch }}
      count={data ? (judges?.length ?? 0) : undefined}
      empty={t({ vi: 'Chưa đủ phiếu chấm để tính.', en: 'There are not enough scorecards yet.' })}
    >
      <div className="c-grid">
        <section className="c-card">
          <IntervalChart
            title={t({
              vi: 'Độ nghiêm của giám khảo (khoảng tin cậy 95%)',
              en: 'Severity of judges (95% interval)',
            })}
            summary={t(
              {
                vi: 'Nghiêm nhất {a}, dễ nhất {b}. Vòng đỏ: chấm bất thường.',
                en: 'Strictest {a}, mildest {b}. Red ring: misfit.',
              },
              {
                a: sorted[0] ? nameOf(sorted[0]) : '–',
                b: sorted.at(-1) ? nameOf(sorted.at(-1) as never) : '–',
              },
            )}
            columns={[
              t({ vi: 'Giám khảo', en: 'Judge' }),
              t({ vi: 'Độ nghiêm', en: 'Severity' }),
              t({ vi: 'Từ', en: 'From' }),
              t({ vi: 'Đến', en: 'To' }),
            ]}
            items={sorted.map((one) => ({
              label: nameOf(one),
              value: one.severity,
              low: one.severity - 1.96 * one.standardError,
              high: one.severity + 1.96 * one.standardError,
              marked: one.misfits,
            }))}
            format={number}
            at={0}
          />
        </section>
        {reliability && (
          <section className="c-card">
            <BarChart
              title={t({
                vi: 'Độ tin cậy theo số giám khảo mỗi góp ý',
                en: 'Reliability by judges for each opinion',
              })}
              summary={
                reliability.judgesFor80 == null
                  ? t({
                      vi: 'Chưa biết cần bao nhiêu giám khảo để đạt 0,8.',
                      en: 'Not known how many reach 0.8.',
                    })
                  : t(
                      {
                        vi: 'Đạt 0,8 với {count} giám khảo.',
                        en: '0.8 is reached with {count} judges.',
                      },
                      { count: reliability.judgesFor80 },
                    )
              }
              of={t({ vi: 'Số giám khảo', en: 'Judges' })}
              series={[t({ vi: 'Độ tin cậy', en: 'Reliability' })]}
              groups={reliability.byJudges.map((one) => ({
                label: String(one.judges),
                values: [one.reliability],
              }))}
              format={number}
            />
            <p>
              {t(
                {
                  vi: 'Tổng điểm: Krippendorff α {alpha}, ICC {icc}, độ tin cậy của xếp hạng {ranking}.',
                  en: 'Total: Krippendorff α {alpha}, ICC {icc}, reliability of the ranking {ranking}.',
                },
                {
                  alpha: number(total?.alphaInterval?.value ?? total?.alphaOrdinal?.value),
                  icc: number(total?.icc?.value),
                  ranking: number(total?.ofRanking),
                },
              )}
            </p>
          </section>
        )}
      </div>
      <h2>{t({ vi: 'Từng giám khảo', en: 'Judge by judge' })}</h2>
      <Table
        caption={t({ vi: 'Từng giám khảo', en: 'Judge by judge' })}
        rows={sorted}
        rowKey={(row) => row.code}
        columns={[
          { key: 'name', label: t({ vi: 'Giám khảo', en: 'Judge' }), head: true, cell: nameOf },
          {
            key: 'cards',
            label: t({ vi: 'Phiếu', en: 'Scorecards' }),
            numeric: true,
            cell: (row) => number(row.scorecards),
          },
          {
            key: 'severity',
            label: t({ vi: 'Độ nghiêm', en: 'Severity' }),
            numeric: true,
            cell: (row) => `${number(row.severity)} ± ${number(row.standardError)}`,
          },
          {
            key: 'spread',
            label: t({ vi: 'Độ phân tán', en: 'Spread' }),
            numeric: true,
            cell: (row) => number(row.spread),
          },
          { key: 'infit', label: 'Infit', numeric: true, cell: (row) => number(row.infit) },
          { key: 'outfit', label: 'Outfit', numeric: true, cell: (row) => number(row.outfit) },
          {
            key: 'misfits',
            label: t({ vi: 'Bất thường', en: 'Misfit' }),
            cell: (row) => (row.misfits ? t({ vi: '! cần xem', en: '! look' }) : '–'),
          },
        ]}
      />
    </Listing>
  );
}
