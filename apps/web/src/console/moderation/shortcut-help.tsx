import { Dialog } from '../parts/dialog.tsx';
import { useSay } from '../parts/language.tsx';

const keys = [
  ['j', { vi: 'Góp ý kế tiếp', en: 'Next opinion' }],
  ['k', { vi: 'Góp ý trước', en: 'Previous opinion' }],
  ['x', { vi: 'Chọn hoặc bỏ chọn', en: 'Choose or not' }],
  ['a', { vi: 'Ghi nhận', en: 'Acknowledge' }],
  ['h', { vi: 'Tạm giữ', en: 'Hold' }],
  ['r', { vi: 'Từ chối', en: 'Reject' }],
  ['u', { vi: 'Bỏ tạm giữ', en: 'Release' }],
  ['d', { vi: 'Giao cho đơn vị', en: 'Assign to a department' }],
  ['z', { vi: 'Hoàn tác quyết định vừa rồi', en: 'Undo the last decision' }],
  ['Esc', { vi: 'Đóng góp ý', en: 'Close the opinion' }],
  ['?', { vi: 'Bảng phím tắt này', en: 'These shortcuts' }],
] as const;

export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const t = useSay();
  return (
    <Dialog title={t({ vi: 'Phím tắt', en: 'Shortcuts' })} onClose={onClose}>
      <dl className="c-keys">
        {keys.map(([key, message]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(message)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog" className="c-actions">
        <button type="submit" className="c-button">
          {t({ vi: 'Đóng', en: 'Close' })}
        </button>
      </form>
    </Dialog>
  );
}
