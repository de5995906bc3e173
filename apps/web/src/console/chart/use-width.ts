import { type RefCallback, useCallback, useState } from 'react';

/** How wide an element is, as it changes; until it is known, `first`. */
export function useWidth(first: number): [RefCallback<Element>, number] {
  const [width, setWidth] = useState(first);
  const watch = useCallback<RefCallback<Element>>((element) => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0);
      if (now > 0) setWidth(now);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [watch, width];
}
