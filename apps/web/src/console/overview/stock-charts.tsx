import { useQuery } from '@apollo/client/react';
import { ConsoleVoucherPoolsDocument, type PrizeStockQuery } from '@chia-se/client';
import { BarChart } from '../chart/bar-chart.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { prizeLevel } from '../words.ts';

type Plan = NonNullable<NonNullable<PrizeStockQuery['currentPeriod']>['prizePlan']>;

/** What is left: prizes of the period, money of the plan, and codes of the pools that were made last. */
export function StockCharts({ plan }: { plan: Plan }) {
  const t = useSay();
  const { number, dong } = useFormat();
  const { data } = useQuery(ConsoleVoucherPoolsDocument, { fetchPolicy: 'cache-and-network' });
  const pools = data?.voucherPools.edges.map(({ node }) => node).slice(0, 6) ?? [];
  const low = pools.filter(({ isLow }) => isLow).length;
  const left = (plan.budget ?? 0) - (plan.committed ?? 0);
  return (
    <div className="c-grid c-apart">
      <section className="c-card">
        <BarChart
          title={t({ vi: 'Giải đã trao và còn lại', en: 'Prizes given and left' })}
          summary={t({ vi: 'Theo hạng giải của kỳ.', en: 'By level, of this period.' })}
          of={t({ vi: 'Hạng giải', en: 'Level' })}
          series={[t({ vi: 'Đã trao', en: 'Given' }), t({ vi: 'Còn lại', en: 'Left' })]}
          groups={plan.prizes.map(({ place, level, awarded, quantity }) => ({
            // A level may stand there twice, and a bar’s place goes by its label.
            label: `${place}. ${t(prizeLevel[level]).replace(/ \(.*\)/u, '')}`,
            values: [awarded ?? 0, quantity - (awarded ?? 0)],
          }))}
          format={(value) => number(value)}
        />
      </section>
      <section className="c-card">
        <BarChart
          title={t({ vi: 'Ngân sách (triệu đồng)', en: 'Budget (million đồng)' })}
          summary={t({ vi: 'Còn {left}.', en: '{left} left.' }, { left: dong(left) })}
          of={t({ vi: 'Khoản', en: 'Part' })}
          series={[t({ vi: 'Triệu đồng', en: 'Million đồng' })]}
          groups={[
            { label: t({ vi: 'Đã dùng', en: 'In use' }), values: [(plan.committed ?? 0) / 1e6] },
            { label: t({ vi: 'Còn lại', en: 'Left' }), values: [left / 1e6] },
          ]}
          format={(value) => number(value)}
        />
      </section>
      {pools.length > 0 && (
        <section className="c-card">
          <BarChart
            title={t({ vi: 'Mã quà theo kho', en: 'Voucher codes by pool' })}
            summary={
              low > 0
                ? t({ vi: '{low} kho sắp hết mã.', en: '{low} pools run low.' }, { low })
                : t({ vi: 'Không kho nào sắp hết mã.', en: 'No pool runs low.' })
            }
            of={t({ vi: 'Kho', en: 'Pool' })}
            series={[
              t({ vi: 'Còn trống', en: 'Free' }),
              t({ vi: 'Đã giữ hoặc giao', en: 'Held or given' }),
            ]}
            groups={pools.map(({ name, stock }, index) => ({
              label: `${index + 1}. ${name.length > 12 ? `${name.slice(0, 11)}…` : name}`,
              values: [stock.available, stock.reserved + stock.issued + stock.redeemed],
            }))}
            format={(value) => number(value)}
          />
        </section>
      )}
    </div>
  );
}
