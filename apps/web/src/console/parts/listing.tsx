import { troubleOf } from '@chia-se/client';
import type { ReactNode } from 'react';
import { useSay } from './language.tsx';
import { troubleInWords } from './trouble-in-words.ts';

/** What of a query's state a list shows. */
export interface ListState {
  loading: boolean;
  error?: unknown;
  refetch: () => unknown;
}

interface ListingProps {
  of: ListState;
  /** Items that are there; undefined before the first answer. */
  count: number | undefined;
  empty: ReactNode;
  children: ReactNode;
  more?: { has: boolean; load: () => unknown } | undefined;
}

/** A list in each of its states: awaited, broken, empty, there, and with more to come. */
export function Listing({ of, count, empty, children, more }: ListingProps) {
  const t = useSay();
  if (of.error && count === undefined) return <Problem of={of} />;
  if (count === undefined) return <Waiting />;
  if (count === 0) return <div className="c-empty">{empty}</div>;
  return (
    <>
      {of.error ? <Problem of={of} /> : null}
      {children}
      {more?.has && (
        <button type="button" className="c-button c-more" disabled={of.loading} onClick={more.load}>
          {of.loading
            ? t({ vi: 'Đang tải…', en: 'Loading…' })
            : t({ vi: 'Xem thêm', en: 'Show more' })}
        </button>
      )}
    </>
  );
}

export function Waiting() {
  const t = useSay();
  return (
    <div className="c-waiting" aria-busy="true" role="status">
      <span className="c-hidden">{t({ vi: 'Đang tải…', en: 'Loading…' })}</span>
      <i />
      <i />
      <i />
    </div>
  );
}

export function Problem({ of }: { of: ListState }) {
  const t = useSay();
  const trouble = troubleOf(of.error);
  const text = messageOf(of.error) ?? troubleInWords(trouble as never, t);
  return (
    <div className="c-problem" role="alert">
      <p>{text}</p>
      <button type="button" className="c-button" onClick={() => of.refetch()}>
        {t({ vi: 'Thử lại', en: 'Try again' })}
      </button>
    </div>
  );
}

/** A query’s own words where it says what the person can mend. */
function messageOf(error: unknown): string | null {
  const errors = (error as { errors?: { message: string; extensions?: { code?: string } }[] })
    .errors;
  const mendable = errors?.find(({ extensions }) => extensions?.code === 'BAD_USER_INPUT');
  return mendable?.message ?? null;
}
