import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import type { Pool } from './pools-screen.tsx';

/** How many codes of a pool stand where. */
export function StockTable({ pool }: { pool: Pick<Pool, 'stock'> }) {
  const t = useSay();
  const { number } = useFormat();
  const { stock } = pool;
  const facts = [
    [t({ vi: 'Còn trống', en: 'Free' }), stock.available],
    [t({ vi: 'Đang giữ cho giải', en: 'Held for an award' }), stock.reserved],
    [t({ vi: 'Đã giao', en: 'With winners' }), stock.issued],
    [t({ vi: 'Đã dùng', en: 'Used' }), stock.redeemed],
    [t({ vi: 'Đã thu hồi', en: 'Revoked' }), stock.revoked],
    [t({ vi: 'Hết hạn', en: 'Expired' }), stock.expired],
  ] as const;
  return (
    <dl className="c-facts c-stock">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
