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

const width = 560;
const height = 260;
const inset = { left: 56, right: 8, top: 10, bottom: 30 };

/** Bars in groups, the figure above each where there is room. */
export function BarChart({ title, summary, of, series, groups, format }: BarChartProps) {
  const highest = Math.max(0, ...groups.flatMap(({ values }) => values.map((one) => one ?? 0)));
  // Without a single value, an axis up to one.
  const most = highest > 0 ? highest : 1;
  const x = scaleBand({
    domain: groups.map(({ label }) => label),
    range: [inset.left, width - inset.right],
    padding: 0.25,
  });
  const inner = scaleBand({
    domain: series.map((_, index) => index),
    range: [0, x.bandwidth()],
    padding: 0.08,
  });
  const y = scaleLinear({
    domain: [0, most],
    range: [height - inset.bottom, inset.top],
    nice: true,
  });
  const every = Math.ceil(groups.length / 7);
  return (
    <Figure
      title={title}
      summary={summary}
      {...(series.length > 1 && {
        legend: series.map((label, index) => ({ label, series: index })),
      })}
      columns={[of, ...series]}
      rows={groups.map(({ label, values }) => [
        label,
        ...values.map((value) => (value === null ? '–' : format(value))),
      ])}
    >
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <Patterns />
        <AxisLeft
          scale={y}
          left={inset.left}
          numTicks={4}
          tickFormat={(v) => format(Number(v))}
          hideTicks
          hideAxisLine
        />
        <AxisBottom
          scale={x}
          top={height - inset.bottom}
          hideTicks
          tickValues={groups.filter((_, index) => index % every === 0).map(({ label }) => label)}
        />
        {groups.flatMap(({ label, values }) =>
          values.map((value, index) => (
            <Bar
              key={`${label} ${index}`}
              x={(x(label) ?? 0) + (inner(index) ?? 0)}
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
    </Figure>
  );
}
