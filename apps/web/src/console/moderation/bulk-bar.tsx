import { useSay } from '../parts/language.tsx';
import type { Asked } from './decision-dialog.tsx';

interface BulkBarProps {
  count: number;
  onAcknowledge: () => void;
  onAsk: (deed: Asked['deed']) => void;
  onClear: () => void;
}

export function BulkBar({ count, onAcknowledge, onAsk, onClear }: BulkBarProps) {
  const t = useSay();
  return (
    <div
      className="c-bulk"
      role="toolbar"
      aria-label={t({ vi: 'Với mục đã chọn', en: 'With the chosen' })}
    >
      <strong>{t({ vi: 'Đã chọn {count}', en: '{count} chosen' }, { count })}</strong>
      <button type="button" className="c-button c-primary" onClick={onAcknowledge}>
        {t({ vi: 'Ghi nhận', en: 'Acknowledge' })}
      </button>
      <button type="button" className="c-button" onClick={() => onAsk('HOLD')}>
        {t({ vi: 'Tạm giữ', en: 'Hold' })}
      </button>
      <button type="button" className="c-button" onClick={() => onAsk('REJECT')}>
        {t({ vi: 'Từ chối', en: 'Reject' })}
      </button>
      <button type="button" className="c-button" onClick={() => onAsk('ASSIGN')}>
        {t({ vi: 'Giao đơn vị', en: 'Assign' })}
      </button>
      <button type="button" className="c-button c-quiet" onClick={onClear}>
        {t({ vi: 'Bỏ chọn', en: 'Clear' })}
      </button>
    </div>
  );
}
