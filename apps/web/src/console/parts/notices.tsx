import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { useSay } from './language.tsx';

export interface Notice {
  text: string;
  kind?: 'good' | 'bad';
  /** Such as "undo". */
  action?: { label: string; run: () => void };
  /** How long it stays, in milliseconds; bad news stays until it is closed. */
  stays?: number;
}

type Tell = (notice: Notice) => () => void;

const TellContext = createContext<Tell>(() => () => undefined);

/** Tells what came of a deed, at the foot of the page and to screen readers. */
export const useTell = (): Tell => useContext(TellContext);

let nextKey = 0;

export function Notices({ children }: { children: ReactNode }) {
  const [notices, setNotices] = useState<(Notice & { key: number })[]>([]);
  const t = useSay();
  const close = useCallback(
    (key: number) => setNotices((all) => all.filter((one) => one.key !== key)),
    [],
  );
  const tell = useCallback<Tell>(
    (notice) => {
      nextKey += 1;
      const key = nextKey;
      // Good news without an undo gives way to the next; bad news and undos wait for their reader.
      const kept = (one: Notice) => one.kind === 'bad' || one.action !== undefined;
      setNotices((all) => [...all.filter(kept).slice(-3), { ...notice, key }]);
      if (notice.kind !== 'bad') setTimeout(() => close(key), notice.stays ?? 6_000);
      return () => close(key);
    },
    [close],
  );
  const polite = useMemo(() => notices.filter(({ kind }) => kind !== 'bad'), [notices]);
  const urgent = useMemo(() => notices.filter(({ kind }) => kind === 'bad'), [notices]);
  const shown = ({ key, text, action, kind }: (typeof notices)[number]) => (
    <div key={key} className={`c-notice c-notice-${kind ?? 'good'}`}>
      <span>{text}</span>
      {action && (
        <button
          type="button"
          className="c-button"
          onClick={() => {
            action.run();
            close(key);
          }}
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        className="c-button c-quiet"
        aria-label={t({ vi: 'Đóng thông báo', en: 'Dismiss' })}
        onClick={() => close(key)}
      >
        ✕
      </button>
    </div>
  );
  return (
    <TellContext value={tell}>
      {children}
      <div className="c-notices">
        <div role="status">{polite.map(shown)}</div>
        <div role="alert">{urgent.map(shown)}</div>
      </div>
    </TellContext>
  );
}
