import { useApolloClient } from '@apollo/client/react';
import {
  type Confidence,
  type JudgeAssignmentQuery,
  mutate,
  SaveScorecardDocument,
  type UserError,
} from '@chia-se/client';
import { useCallback, useEffect, useRef, useState } from 'react';

type Assignment = NonNullable<JudgeAssignmentQuery['assignment']>;

export interface Card {
  scores: Readonly<Record<string, number>>;
  comment: string;
  confidence: Confidence | null;
}

export type Saving = 'saved' | 'waiting' | 'saving' | 'unreachable' | 'refused';

const quietMs = 700;

/** A scorecard that is saved as one goes; where the network is away, again when it is back. */
export function useScorecard(assignment: Assignment) {
  const client = useApolloClient();
  const [card, setCard] = useState<Card>(() => begun(assignment));
  const [saving, setSaving] = useState<Saving>('saved');
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(card);
  const dirty = useRef(false);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    if (!dirty.current) return;
    dirty.current = false;
    setSaving('saving');
    const outcome = await mutate(client, SaveScorecardDocument, {
      input: inputOf(assignment.id, latest.current),
    });
    if (outcome.kind === 'done') {
      setErrors([]);
      setSaving(dirty.current ? 'waiting' : 'saved');
      return;
    }
    if (outcome.kind === 'refused') {
      setErrors(outcome.errors);
      setSaving('refused');
      return;
    }
    dirty.current = true;
    setSaving('unreachable');
  }, [client, assignment.id]);

  const change = useCallback(
    (part: Partial<Card>) => {
      latest.current = { ...latest.current, ...part };
      setCard(latest.current);
      dirty.current = true;
      setSaving('waiting');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), quietMs);
    },
    [save],
  );

  useEffect(() => {
    const again = () => void save();
    const warn = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    window.addEventListener('online', again);
    window.addEventListener('beforeunload', warn);
    const retry = setInterval(again, 10_000);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('beforeunload', warn);
      clearInterval(retry);
      void save();
    };
  }, [save]);

  return { card, change, save, saving, errors };
}

export const inputOf = (assignmentId: string, { scores, comment, confidence }: Card) => ({
  assignmentId,
  scores: Object.entries(scores).map(([criterion, score]) => ({ criterion, score })),
  comment,
  confidence,
});

function begun({ scorecard }: Assignment): Card {
  return {
    scores: Object.fromEntries(
      scorecard?.scores.map(({ criterion, score }) => [criterion, score]) ?? [],
    ),
    comment: scorecard?.comment ?? '',
    confidence: scorecard?.confidence ?? null,
  };
}
