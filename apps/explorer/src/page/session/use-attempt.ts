import { useState } from 'react';
import { useMessages } from '../language/language.ts';
import { SignInRefused } from './sign-in.ts';

interface Attempt {
  busy: boolean;
  /** Why the last attempt failed, in the reader's language. */
  failure: string | null;
  attempt: (action: () => Promise<void>) => void;
}

/** Runs one step of signing in at a time, and keeps why it failed. */
export function useAttempt(): Attempt {
  const text = useMessages();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function run(action: () => Promise<void>) {
    setBusy(true);
    setFailure(null);
    try {
      await action();
    } catch (error) {
      const told = error instanceof SignInRefused ? error.message : text.unreachable;
      setFailure(told);
    } finally {
      setBusy(false);
    }
  }
  return { busy, failure, attempt: (action) => void run(action) };
}
