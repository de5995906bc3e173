import type { ReactNode } from 'react';
import { useSay } from '../parts/language.tsx';
import { useWidth } from './use-width.ts';

interface FigureProps {
  title: string;
  /** What a reader of the picture would say of it. */
  summary: string;
  legend?: readonly { label: string; series: number }[];
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** Draws as wide as there is room, so that its letters stay as large as the page’s. */
  children: (width: number) => ReactNode;
}

/** A chart with its title, its legend, and the same figures as a table. */
export function Figure({ title, summary, legend, columns, rows, children }: FigureProps) {
  const t = useSay();
  const [watch, width] = useWidth(560);
  if (rows.length === 0) {
    return (
      <figure className="c-chart">
        <figcaption>{title}</figcaption>
        <p className="c-muted">{t({ vi: 'Chưa có số liệu.', en: 'There are no figures yet.' })}</p>
      </figure>
    );
  }
  return (
    <figure className="c-chart">
      <figcaption>{title}</figcaption>
      {legend && (
        <ul className="c-legend">
          {legend.map(({ label, series }) => (
            <li key={label}>
              <svg viewBox="0 0 26 12" aria-hidden="true">
                <rect width="26" height="12" fill={fillOf(series)} stroke="var(--ink)" />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
      <div role="img" ref={watch} aria-label={`${title}. ${summary}`}>
        {children(width)}
      </div>
      <details>
        <summary>{t({ vi: 'Xem bảng số liệu', en: 'See the figures' })}</summary>
        <div className="c-scroll">
          <table className="c-table">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row[0]}>
                  {row.map((cell, index) =>
                    index === 0 ? (
                      <th key={columns[index]} scope="row" data-label={columns[index]}>
                        {cell}
                      </th>
                    ) : (
                      <td key={columns[index]} data-label={columns[index]}>
                        {cell}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** Series differ by pattern as well as by colour. */
export const fillOf = (series: number): string =>
  ['var(--leaf)', 'url(#c-stripes)', 'var(--third)', 'url(#c-dots)'][series] ?? 'var(--muted)';

export function Patterns() {
  return (
    <defs>
      <pattern
        id="c-stripes"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="var(--stripe-ground)" />
        <rect width="3" height="6" fill="var(--stripe)" />
      </pattern>
      <pattern id="c-dots" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--dot-ground)" />
        <circle cx="3" cy="3" r="1.6" fill="var(--dot)" />
      </pattern>
    </defs>
  );
}
