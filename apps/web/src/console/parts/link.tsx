import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
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
  const self = useRef<HTMLAnchorElement>(null);
  // On a phone the menu and the tabs are wider than the screen: the current one comes to the middle.
  useEffect(() => {
    const row = current ? self.current?.parentElement : null;
    if (!row || !self.current) return;
    const [box, link] = [row.getBoundingClientRect(), self.current.getBoundingClientRect()];
    row.scrollLeft += link.left + link.width / 2 - box.left - box.width / 2;
  }, [current]);
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(href);
  };
  return (
    <a
      ref={self}
      href={href}
      onClick={onClick}
      className={className}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </a>
  );
}
