import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { Figure, fillOf, Patterns } from './figure.tsx';

interface BarChartProps {
  title: string;
  summary: string;
  /** What the groups are, for the table. */
  of: string;
  series: readonly string[];
  groups: readonly { label: string; values: readonly (number | null)[] }[];
  format: (value: number) => string;
}

const height = 220;
const widest = 48;
const inset = { left: 56, right: 8, top: 10, bottom: 30 };

/** Bars in groups, the figure above each where there is room. */
export function BarChart({ title, summary, of, series, groups, format }: BarChartProps) {
  const values = groups.flatMap((group) => group.values).filter((one) => one !== null);
  // Without a single value above nothing, an axis up to one.
  const most = Math.max(0, ...values) || 1;
  const y = scaleLinear({
    domain: [0, most],
    range: [height - inset.bottom, inset.top],
    nice: true,
  });
  // What is counted by ones has no halves on its axis.
  const whole = values.every(Number.isInteger);
  const ticks = y.ticks(4).filter((tick) => !whole || Number.isInteger(tick));
  return (
    <Figure
      title={title}
      summary={summary}
      {...(series.length > 1 && {
        legend: series.map((label, index) => ({ label, series: index })),
      })}
      columns={[of, ...series]}
      rows={
        values.length === 0
          ? []
          : groups.map((group) => [
              group.label,
              ...group.values.map((value) => (value === null ? '–' : format(value))),
            ])
      }
    >
      {(width) => {
        const x = scaleBand({
          domain: groups.map(({ label }) => label),
          range: [inset.left, width - inset.right],
          padding: 0.25,
        });
        const across = Math.min(x.bandwidth(), widest * series.length);
        const aside = (x.bandwidth() - across) / 2;
        const inner = scaleBand({
          domain: series.map((_, index) => index),
          range: [0, across],
          padding: 0.08,
        });
        const every = Math.ceil(groups.length / Math.max(1, Math.floor((width - 64) / 84)));
        return (
          <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            <Patterns />
            <AxisLeft
              scale={y}
              left={inset.left}
              tickValues={ticks}
              tickFormat={(v) => format(Number(v))}
              hideTicks
              hideAxisLine
            />
            <AxisBottom
              scale={x}
              top={height - inset.bottom}
              hideTicks
              tickValues={groups
                .filter((_, index) => index % every === 0)
                .map(({ label }) => label)}
            />
            {groups.flatMap(({ label, values: bars }) =>
              bars.map((value, index) => (
                <Bar
                  key={`${label} ${index}`}
                  x={(x(label) ?? 0) + aside + (inner(index) ?? 0)}
                  width={inner.bandwidth()}
                  y={y(value ?? 0)}
                  height={height - inset.bottom - y(value ?? 0)}
                  fill={fillOf(index)}
                  stroke="var(--ink)"
                  strokeWidth={0.75}
                />
              )),
            )}
          </svg>
        );
      }}
    </Figure>
  );
}
