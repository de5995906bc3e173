import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { settlement } from '../words.ts';
import type { ConsoleRound } from './round-part.ts';

/** Whether the scores tell the last winner from the first who gets nothing. */
export function Boundary({ round }: { round: ConsoleRound }) {
  const t = useSay();
  const { percent, number } = useFormat();
  const boundary = round.prizeBoundary;
  if (!boundary) return null;
  return (
    <section className="c-card">
      <h2>{t({ vi: 'Ranh giới giải', en: 'Prize boundary' })}</h2>
      <dl className="c-facts">
        <div>
          <dt>{t({ vi: 'Số giải', en: 'Places' })}</dt>
          <dd>{number(boundary.places)}</dd>
        </div>
        <div>
          <dt>{t({ vi: 'Xác suất đúng thứ tự', en: 'Probability of the order' })}</dt>
          <dd>{percent(boundary.probabilityOfOrder)}</dd>
        </div>
        <div>
          <dt>{t({ vi: 'Góp ý chưa phân định', en: 'Contested' })}</dt>
          <dd>{number(boundary.contested)}</dd>
        </div>
        <div>
          <dt>{t({ vi: 'Phân định', en: 'Settled by' })}</dt>
          <dd>
            {boundary.settledBy
              ? t(settlement[boundary.settledBy])
              : t({ vi: 'chưa', en: 'not yet' })}
          </dd>
        </div>
      </dl>
      {boundary.insideNoise && !boundary.settledBy && (
        <p className="c-why">
          {t({
            vi: 'Điểm chưa phân biệt được hai bên ranh giới. Thêm giám khảo, so sánh từng cặp, hoặc chốt kèm lý do.',
            en: 'The scores do not tell both sides apart. Add judges, compare in pairs, or end with a reason.',
          })}
        </p>
      )}
      {boundary.reason && <p>{boundary.reason}</p>}
    </section>
  );
}
