import { createContext, type ReactNode, use, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ui.module.css';

interface Toast {
  id: number;
  text: string;
  undo?: (() => void) | undefined;
}

type Say = (text: string, undo?: () => void) => void;
const ToastContext = createContext<Say>(() => undefined);
const shownMs = 8_000;
let last = 0;

/** Says what was done, and offers to undo it. */
export const useToast = () => use(ToastContext);

export function ToastRegion({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const drop = useCallback(
    (id: number) => setToasts((all) => all.filter((one) => one.id !== id)),
    [],
  );
  const say = useCallback<Say>(
    (text, undo) => {
      last += 1;
      const id = last;
      setToasts((all) => [...all.slice(-2), { id, text, undo }]);
      setTimeout(() => drop(id), shownMs);
    },
    [drop],
  );
  return (
    <ToastContext value={say}>
      {children}
      <div className={css['toasts']} role="status">
        {toasts.map(({ id, text, undo }) => (
          <div key={id} className={css['toast']}>
            {text}
            {undo && (
              <button
                type="button"
                onClick={() => {
                  undo();
                  drop(id);
                }}
              >
                {t('undo')}
              </button>
            )}
          </div>
        ))}
      </div>
    </ToastContext>
  );
}
