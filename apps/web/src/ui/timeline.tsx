import type { ReactNode } from 'react';
import css from './ui.module.css';

/** What happened, the earliest first. */
export function Timeline({ steps }: { steps: readonly { key: string; content: ReactNode }[] }) {
  return (
    <ol className={css['timeline']}>
      {steps.map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
    </ol>
  );
}
