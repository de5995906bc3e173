import { useCallback, useState } from 'react';

/** Whether a look-up by code ended at an opinion that is not there. */
export function useDeedless() {
  const [missing, setMissing] = useState(false);
  return {
    missing,
    note: useCallback(() => setMissing(true), []),
    forget: useCallback(() => setMissing(false), []),
  };
}
