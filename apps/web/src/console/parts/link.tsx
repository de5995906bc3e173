import type { MouseEvent, ReactNode } from 'react';
import { addressOf, go } from './place.ts';

interface LinkProps {
  /** Below `/console`, such as `rounds/0192…`. */
  to: string;
  children: ReactNode;
  className?: string;
  current?: boolean;
}

/** A link within the console; with a modifier key it is what links always are. */
export function Link({ to, children, className, current }: LinkProps) {
  const href = addressOf(to);
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(href);
  };
  return (
    <a
      href={href}
      onClick={onClick}
      className={className}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  );
}
