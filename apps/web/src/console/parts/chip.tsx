import type { ReactNode } from 'react';

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'busy';

const marks: Record<Tone, string> = { plain: '', good: '✓ ', warn: '! ', bad: '✕ ', busy: '… ' };

/** Where something stands: by its words and a mark, the colour only helps. */
export function Chip({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={`c-state c-state-${tone}`}>
      <span aria-hidden="true">{marks[tone]}</span>
      {children}
    </span>
  );
}
