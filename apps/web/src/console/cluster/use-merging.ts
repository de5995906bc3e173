import { useApolloClient } from '@apollo/client/react';
import {
  ConsoleOpinionDocument,
  MergeFeedbackDocument,
  type MergeFeedbackMutation,
  UnmergeFeedbackDocument,
} from '@chia-se/client';
import { useRef } from 'react';
import { useDeed } from '../parts/deed.ts';
import { useSay } from '../parts/language.tsx';
import { useTell } from '../parts/notices.tsx';

/** As many as the graph takes at once. */
const atOnce = 100;
const undoableMs = 12_000;

type Outcome = NonNullable<MergeFeedbackMutation['mergeFeedback']['outcomes']>[number];

/** Merges and takes apart; either can be undone by the other, from the notice that tells of it. */
export function useMerging() {
  const client = useApolloClient();
  const t = useSay();
  const tell = useTell();
  const merging = useDeed(MergeFeedbackDocument);
  const parting = useDeed(UnmergeFeedbackDocument);

  // One way back at a time: a new deed takes the offer to undo the one before away.
  const withdraw = useRef<() => void>(() => undefined);
  const offer = (text: string, run: () => void) => {
    withdraw.current();
    const label = t({ vi: 'Hoàn tác', en: 'Undo' });
    withdraw.current = tell({ text, stays: undoableMs, action: { label, run } });
  };

  const settle = async (outcomes: readonly Outcome[]): Promise<string[]> => {
    const refused = outcomes.flatMap(({ userErrors }) => userErrors);
    if (refused.length > 0) {
      const sentences = [...new Set(refused.map(({ message }) => message))];
      tell({ text: sentences.slice(0, 5).join(' '), kind: 'bad' });
    }
    await client.refetchQueries({ include: [ConsoleOpinionDocument] });
    return outcomes
      .filter(({ userErrors }) => userErrors.length === 0)
      .map(({ feedbackId }) => feedbackId);
  };

  const merge = async (ids: readonly string[], targetId: string): Promise<string[]> => {
    const outcomes: Outcome[] = [];
    for (let at = 0; at < ids.length; at += atOnce) {
      const feedbackIds = ids.slice(at, at + atOnce);
      const done = await merging.run({ input: { feedbackIds, targetId } });
      if (!done) break;
      outcomes.push(...(done.outcomes ?? []));
    }
    return settle(outcomes);
  };

  const part = async (ids: readonly string[]): Promise<string[]> => {
    const outcomes: Outcome[] = [];
    for (let at = 0; at < ids.length; at += atOnce) {
      const done = await parting.run({ input: { feedbackIds: ids.slice(at, at + atOnce) } });
      if (!done) break;
      outcomes.push(...(done.outcomes ?? []));
    }
    return settle(outcomes);
  };

  const undone = () => tell({ text: t({ vi: 'Đã hoàn tác.', en: 'Undone.' }) });

  return {
    pending: merging.pending || parting.pending,
    merge: async (ids: readonly string[], targetId: string) => {
      const done = await merge(ids, targetId);
      if (done.length === 0) return;
      const run = () => void part(done).then((back) => back.length > 0 && undone());
      const text = t(
        { vi: 'Đã gộp {count} góp ý.', en: '{count} opinions merged.' },
        { count: done.length },
      );
      offer(text, run);
    },
    /** @param into of each opinion what it was merged into, for the way back */
    part: async (into: ReadonlyMap<string, string>) => {
      const done = await part([...into.keys()]);
      if (done.length === 0) return;
      const again = async () => {
        const targets = new Set(done.map((id) => into.get(id) as string));
        let back = 0;
        for (const target of targets) {
          const ids = done.filter((id) => into.get(id) === target);
          back += (await merge(ids, target)).length;
        }
        if (back > 0) undone();
      };
      const text = t(
        { vi: 'Đã tách {count} góp ý.', en: '{count} opinions taken apart.' },
        { count: done.length },
      );
      offer(text, () => void again());
    },
  };
}
