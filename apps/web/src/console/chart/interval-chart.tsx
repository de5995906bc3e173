import { AxisBottom } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import { Circle, Line } from '@visx/shape';
import { Figure } from './figure.tsx';

interface Item {
  label: string;
  value: number;
  low: number;
  high: number;
  /** Drawn as a ring: something to look at. */
  marked?: boolean;
}

interface IntervalChartProps {
  title: string;
  summary: string;
  columns: readonly [string, string, string, string];
  items: readonly Item[];
  format: (value: number) => string;
  /** A line across all, such as 0. */
  at?: number;
}

const row = 26;

/** Estimates with their intervals, one under the other. */
export function IntervalChart({ title, summary, columns, items, format, at }: IntervalChartProps) {
  const height = items.length * row + 34;
  const domain = [
    Math.min(at ?? Number.POSITIVE_INFINITY, ...items.map(({ low }) => low)),
    Math.max(at ?? Number.NEGATIVE_INFINITY, ...items.map(({ high }) => high)),
  ];
  return (
    <Figure
      title={title}
      summary={summary}
      columns={[...columns]}
      rows={items.map(({ label, value, low, high }) => [
        label,
        format(value),
        format(low),
        format(high),
      ])}
    >
      {(width) => {
        const left = Math.min(240, Math.round(width * 0.4));
        const letters = Math.floor((left - 10) / 6.8);
        const x = scaleLinear({ domain, range: [left, width - 16], nice: true });
        return (
          <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            {at !== undefined && (
              <Line
                from={{ x: x(at), y: 0 }}
                to={{ x: x(at), y: height - 30 }}
                stroke="var(--field-line)"
                strokeDasharray="3 3"
              />
            )}
            {items.map(({ label, value, low, high, marked }, index) => {
              const y = index * row + row / 2;
              return (
                <g key={label}>
                  <text x={left - 10} y={y + 4} textAnchor="end">
                    {label.length > letters ? `${label.slice(0, letters - 1)}…` : label}
                  </text>
                  <Line
                    from={{ x: x(low), y }}
                    to={{ x: x(high), y }}
                    stroke="var(--leaf)"
                    strokeWidth={2}
                  />
                  <Circle
                    cx={x(value)}
                    cy={y}
                    r={marked ? 6 : 4.5}
                    fill={marked ? 'var(--sheet)' : 'var(--leaf)'}
                    stroke={marked ? 'var(--bad)' : 'var(--leaf)'}
                    strokeWidth={marked ? 3 : 1}
                  />
                </g>
              );
            })}
            <AxisBottom
              scale={x}
              top={height - 30}
              numTicks={Math.max(2, Math.floor((width - left) / 70))}
              tickFormat={(v) => format(Number(v))}
            />
          </svg>
        );
      }}
    </Figure>
  );
}
