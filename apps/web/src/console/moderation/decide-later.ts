import { useApolloClient } from '@apollo/client/react';
import {
  ConsoleOpinionDocument,
  ConsoleQueueDocument,
  ModerateFeedbackDocument,
  type ModerationDeed,
} from '@chia-se/client';
import type { Message } from '@chia-se/locale';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { useSay } from '../parts/language.tsx';
import { useTell } from '../parts/notices.tsx';

const undoableMs = 5_000;

interface Decision {
  deed: ModerationDeed;
  ids: readonly string[];
  reason: string | null;
}

const said: Record<ModerationDeed, Message> = {
  ACKNOWLEDGE: { vi: 'Ghi nhận {count} góp ý.', en: 'Acknowledging {count} opinions.' },
  HOLD: { vi: 'Tạm giữ {count} góp ý.', en: 'Holding {count} opinions.' },
  REJECT: { vi: 'Từ chối {count} góp ý.', en: 'Rejecting {count} opinions.' },
  RELEASE: { vi: 'Bỏ tạm giữ {count} góp ý.', en: 'Releasing {count} opinions.' },
};

/**
 * A decision tells authors at once and can’t be taken back, so it is sent after five seconds in
 * which it can be undone; at once when the page is left.
 */
export function useDecideLater() {
  const client = useApolloClient();
  const { run } = useDeed(ModerateFeedbackDocument);
  const tell = useTell();
  const t = useSay();
  const waiting = useRef(new Map<Decision, ReturnType<typeof setTimeout>>());
  // What each notice with its “Undo” is closed by.
  const notices = useRef(new Map<Decision, () => void>());
  const [pendingIds, setPendingIds] = useState<ReadonlySet<string>>(new Set());

  const forget = useCallback((decision: Decision) => {
    clearTimeout(waiting.current.get(decision));
    waiting.current.delete(decision);
    notices.current.get(decision)?.();
    notices.current.delete(decision);
    setPendingIds((all) => new Set([...all].filter((id) => !decision.ids.includes(id))));
  }, []);

  const send = useCallback(
    async (decision: Decision) => {
      if (!waiting.current.has(decision)) return;
      clearTimeout(waiting.current.get(decision));
      waiting.current.delete(decision);
      notices.current.get(decision)?.();
      notices.current.delete(decision);
      const { deed, ids, reason } = decision;
      const done = await run({ input: { deed, feedbackIds: [...ids], reason } });
      const refused = done?.outcomes?.filter(({ userErrors }) => userErrors.length > 0) ?? [];
      if (refused.length > 0) {
        const why = [...new Set(refused.flatMap((one) => one.userErrors.map((e) => e.message)))];
        tell({
          kind: 'bad',
          text: `${t({ vi: 'Không quyết định được {count} góp ý:', en: 'Not decided for {count} opinions:' }, { count: refused.length })} ${why.join(' ')}`,
        });
      }
      await client.refetchQueries({ include: [ConsoleQueueDocument, ConsoleOpinionDocument] });
      forget(decision);
    },
    [client, run, tell, t, forget],
  );

  const decide = useCallback(
    (deed: ModerationDeed, ids: readonly string[], reason: string | null = null) => {
      if (ids.length === 0) return;
      const decision = { deed, ids, reason };
      waiting.current.set(
        decision,
        setTimeout(() => void send(decision), undoableMs),
      );
      setPendingIds((all) => new Set([...all, ...ids]));
      const close = tell({
        text: t(said[deed], { count: ids.length }),
        stays: undoableMs,
        action: { label: t({ vi: 'Hoàn tác', en: 'Undo' }), run: () => forget(decision) },
      });
      notices.current.set(decision, close);
    },
    [send, tell, t, forget],
  );

  const undoLast = useCallback(() => {
    const last = [...waiting.current.keys()].at(-1);
    if (!last) return;
    forget(last);
    tell({ text: t({ vi: 'Đã hoàn tác.', en: 'Undone.' }) });
  }, [forget, tell, t]);

  useEffect(() => {
    const flush = () => {
      for (const decision of [...waiting.current.keys()]) void send(decision);
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [send]);

  return { decide, undoLast, pendingIds };
}
