import type { AwardToHandOverQuery } from '@chia-se/client';
import { useSay } from '../parts/language.tsx';
import { orderStatus, provider } from '../words.ts';

type Award = NonNullable<AwardToHandOverQuery['award']>;
export type Part = NonNullable<Award['giftParts']>[number];

interface GiftPartsProps {
  parts: readonly Part[];
  pending: boolean;
  onOrderAgain: () => void;
}

/** The things of a gift, each with who brings it and how far it has come. */
export function GiftParts({ parts, pending, onOrderAgain }: GiftPartsProps) {
  const t = useSay();
  const stateOf = ({ order, hasArrived }: Part) => {
    if (order) return `${t(orderStatus[order.status])}. ${order.refusal ?? ''}`;
    return hasArrived
      ? t({ vi: 'Đã trao tận tay.', en: 'Handed over.' })
      : t({ vi: 'Trao bằng tay.', en: 'To be handed over by hand.' });
  };
  return (
    <>
      <ul>
        {parts.map((part) => (
          <li key={part.itemId ?? part.name}>
            {part.name} ({t(provider[part.provider])}): {stateOf(part)}
          </li>
        ))}
      </ul>
      {parts.some(({ order }) => order?.status === 'REFUSED') && (
        <button type="button" className="c-button" disabled={pending} onClick={onOrderAgain}>
          {t({ vi: 'Đặt lại quà', en: 'Order again' })}
        </button>
      )}
    </>
  );
}
