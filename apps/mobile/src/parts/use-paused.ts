import { useEffect, useState } from 'react';

/** What was typed, once the typing pauses. */
export function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), 350);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
