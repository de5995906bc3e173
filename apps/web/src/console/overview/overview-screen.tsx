import { useQuery } from '@apollo/client/react';
import {
  ConsoleChoicesDocument,
  ConsoleOverviewDocument,
  PrizeStockDocument,
} from '@chia-se/client';
import { BarChart } from '../chart/bar-chart.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Link } from '../parts/link.tsx';
import { Listing } from '../parts/listing.tsx';
import { Meter } from '../parts/meter.tsx';
import { Table } from '../parts/table.tsx';
import { useStaff } from '../staff.tsx';
import { feedbackStatus } from '../words.ts';
import { LowVouchers } from './low-vouchers.tsx';
import { StockCharts } from './stock-charts.tsx';

/** How the programme is doing: what waits, what comes in, how fast it is answered, what prizes cost. */
export function OverviewScreen() {
  const t = useSay();
  const { may } = useStaff();
  const { number, percent, dong, date } = useFormat();
  const { data, loading, error, refetch } = useQuery(ConsoleOverviewDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const { data: stock } = useQuery(PrizeStockDocument, {
    skip: !may('award:read', 'programme:manage'),
    fetchPolicy: 'cache-and-network',
  });
  const { data: choices } = useQuery(ConsoleChoicesDocument);
  const topicName = (code: string | null | undefined) =>
    choices?.programme?.topics.find((topic) => topic.code === code)?.name ?? code ?? '–';
  const overview = data?.feedbackOverview;
  const weeks = data?.weeks.edges.map(({ node }) => node) ?? [];
  const byWeek = [...weeks].sort((a, b) => (a.week ?? '').localeCompare(b.week ?? ''));
  const topics = data?.topics.edges.map(({ node }) => node) ?? [];
  const submitted = topics.reduce((sum, one) => sum + one.submitted, 0);
  const adopted = topics.reduce((sum, one) => sum + one.adopted, 0);
  const plan = stock?.currentPeriod?.prizePlan;
  const weekOf = (week: string | null | undefined) =>
    week ? date(`${week}T00:00:00+07:00`).slice(0, 5) : '–';
  return (
    <>
      <h1>{t({ vi: 'Tổng quan', en: 'Overview' })}</h1>
      {may('voucher:manage', 'award:read') && <LowVouchers />}
      <Listing of={{ loading, error, refetch }} count={overview ? 1 : undefined} empty={null}>
        <div className="c-cards">
          <div className="c-card">
            <span className="c-figure">{number(overview?.waiting)}</span>
            {t({ vi: 'góp ý đang chờ xử lý', en: 'opinions wait for the carrier' })}
          </div>
          <div className="c-card">
            <span className="c-figure">{number(overview?.overdue)}</span>
            {may('feedback:moderate') ? (
              <Link to="queue?overdue=1">
                {t({ vi: 'góp ý quá hạn xử lý', en: 'opinions past their deadline' })}
              </Link>
            ) : (
              t({ vi: 'góp ý quá hạn xử lý', en: 'opinions past their deadline' })
            )}
          </div>
          <div className="c-card">
            <span className="c-figure">{number(submitted)}</span>
            {t({ vi: 'góp ý trong 12 tuần', en: 'opinions in 12 weeks' })}
          </div>
          <div className="c-card">
            <span className="c-figure">{percent(submitted ? adopted / submitted : null)}</span>
            {t({ vi: 'được tiếp thu', en: 'adopted' })}
          </div>
        </div>
        <div className="c-grid">
          <section className="c-card">
            <BarChart
              title={t({ vi: 'Góp ý theo tuần', en: 'Opinions by week' })}
              summary={t(
                { vi: '{count} tuần có góp ý.', en: '{count} weeks with opinions.' },
                { count: byWeek.length },
              )}
              of={t({ vi: 'Tuần từ', en: 'Week of' })}
              series={[
                t({ vi: 'Nhận được', en: 'Received' }),
                t({ vi: 'Đã trả lời', en: 'Answered' }),
              ]}
              groups={byWeek.map((one) => ({
                label: weekOf(one.week),
                values: [one.submitted, one.answered],
              }))}
              format={(value) => number(value)}
            />
          </section>
          <section className="c-card">
            <BarChart
              title={t({ vi: 'Số giờ đến trả lời đầu tiên', en: 'Hours to the first answer' })}
              summary={t({
                vi: 'Trung bình theo tuần gửi góp ý.',
                en: 'Mean by week of submission.',
              })}
              of={t({ vi: 'Tuần từ', en: 'Week of' })}
              series={[t({ vi: 'Giờ', en: 'Hours' })]}
              groups={byWeek.map((one) => ({
                label: weekOf(one.week),
                values: [one.hoursToAnswer ?? null],
              }))}
              format={(value) => number(value)}
            />
          </section>
        </div>
        <h2>{t({ vi: 'Theo chủ đề', en: 'By topic' })}</h2>
        {topics.length === 0 && (
          <p className="c-muted">
            {t({ vi: 'Chưa có góp ý nào trong 12 tuần.', en: 'No opinion in 12 weeks.' })}
          </p>
        )}
        {topics.length > 0 && (
          <Table
            caption={t({ vi: 'Theo chủ đề', en: 'By topic' })}
            rows={topics}
            rowKey={(row) => row.topicCode ?? ''}
            columns={[
              {
                key: 'topic',
                label: t({ vi: 'Chủ đề', en: 'Topic' }),
                head: true,
                cell: (row) => topicName(row.topicCode),
              },
              {
                key: 'in',
                label: t({ vi: 'Nhận', en: 'Received' }),
                numeric: true,
                cell: (row) => number(row.submitted),
              },
              {
                key: 'answered',
                label: t({ vi: 'Trả lời', en: 'Answered' }),
                numeric: true,
                cell: (row) => number(row.answered),
              },
              {
                key: 'adopted',
                label: t({ vi: 'Tiếp thu', en: 'Adopted' }),
                numeric: true,
                cell: (row) => number(row.adopted),
              },
              {
                key: 'rate',
                label: t({ vi: 'Tỷ lệ', en: 'Rate' }),
                numeric: true,
                cell: (row) => percent(row.adoptionRate),
              },
              {
                key: 'hours',
                label: t({ vi: 'Giờ đến trả lời', en: 'Hours to answer' }),
                numeric: true,
                cell: (row) => number(row.hoursToAnswer),
              },
            ]}
          />
        )}
        <div className="c-grid">
          <section>
            <h2>{t({ vi: 'Đang chờ ở từng bước', en: 'Waiting, by step' })}</h2>
            <Table
              caption={t({ vi: 'Đang chờ ở từng bước', en: 'Waiting, by step' })}
              rows={overview?.steps ?? []}
              rowKey={(row) => row.status}
              columns={[
                {
                  key: 'step',
                  label: t({ vi: 'Bước', en: 'Step' }),
                  head: true,
                  cell: (row) => t(feedbackStatus[row.status]),
                },
                {
                  key: 'waiting',
                  label: t({ vi: 'Đang chờ', en: 'Waiting' }),
                  numeric: true,
                  cell: (row) => number(row.waiting),
                },
                {
                  key: 'overdue',
                  label: t({ vi: 'Quá hạn', en: 'Overdue' }),
                  numeric: true,
                  cell: (row) => number(row.overdue),
                },
              ]}
            />
          </section>
          {plan && (
            <section>
              <h2>
                {t(
                  { vi: 'Giải và ngân sách kỳ {code}', en: 'Prizes and budget of {code}' },
                  { code: stock?.currentPeriod?.code ?? '' },
                )}
              </h2>
              <div className="c-card">
                {plan.budget != null && (
                  <Meter
                    label={t({ vi: 'Ngân sách đã dùng (₫)', en: 'Budget in use (₫)' })}
                    value={plan.committed ?? 0}
                    of={plan.budget}
                  />
                )}
              </div>
              <Table
                caption={t({ vi: 'Giải của kỳ', en: 'Prizes of the period' })}
                rows={plan.prizes}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'prize',
                    label: t({ vi: 'Giải', en: 'Prize' }),
                    head: true,
                    cell: (row) => row.name,
                  },
                  {
                    key: 'quantity',
                    label: t({ vi: 'Số lượng', en: 'Quantity' }),
                    numeric: true,
                    cell: (row) => number(row.quantity),
                  },
                  {
                    key: 'value',
                    label: t({ vi: 'Trị giá', en: 'Value' }),
                    numeric: true,
                    cell: (row) => dong(row.value),
                  },
                ]}
              />
            </section>
          )}
        </div>
        {plan && <StockCharts plan={plan} />}
      </Listing>
    </>
  );
}
