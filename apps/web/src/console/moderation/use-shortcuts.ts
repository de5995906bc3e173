import { useEffect, useRef } from 'react';

/** Single keys, never while one types, composes, or a dialog asks something. */
export function useShortcuts(deeds: Readonly<Record<string, () => void>>): void {
  const current = useRef(deeds);
  current.current = deeds;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      if (target.closest('input:not([type=checkbox]), textarea, select')) return;
      if (document.querySelector('dialog[open]')) return;
      const deed = current.current[event.key];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
