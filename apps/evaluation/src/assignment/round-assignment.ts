import {
  assign,
  JudgingRefusal,
  type MendedAssignment,
  mend,
  type Reading,
  type RefusalFacts,
} from '@chia-se/judging';

/** What there is to give out. Ids are blind codes, so that the plan says nothing by its order. */
export interface AssignmentProblem {
  /** The round's id: the same problem of the same round gives the same plan. */
  seed: string;
  judgesPerItem: number;
  /** Opinions that everybody reads; `null` for three or as many as fit. */
  anchors: number | null;
  items: readonly { id: string; topic: string; conflicts: readonly string[] }[];
  /** `topics` empty: knows them all. */
  judges: readonly { id: string; name: string; limit: number; topics: readonly string[] }[];
}

/** Whom each judge reads, in which order. */
export interface AssignmentPlan {
  readings: { judge: string; items: string[] }[];
  anchors: string[];
  expertShare: number;
}

const usualAnchors = 3;

/**
 * Who reads what: the one place that knows by which method. Balanced loads, conflicts never, one
 * connected comparison graph.
 *
 * @throws JudgingRefusal in words that name judges, where there is no such plan
 */
export function planAssignments(problem: AssignmentProblem): AssignmentPlan {
  return namingJudges(problem, () => {
    const anchors = problem.anchors ?? anchorsThatFit(problem);
    const plan = assign({ ...problem, anchors, judges: withTopics(problem) });
    return { readings: plan.judges, anchors: plan.anchors, expertShare: plan.expertShare };
  });
}

/** A round that runs, as it stands. `anchors` are the opinions that everybody reads. */
export interface MendingProblem extends Omit<AssignmentProblem, 'anchors'> {
  anchors: readonly string[];
  readings: readonly Reading[];
}

/**
 * Who reads what after the panel changed: what is scored stays, of the rest as little moves as can.
 *
 * @throws JudgingRefusal as {@link planAssignments}
 */
export function mendAssignments({ readings, ...problem }: MendingProblem): MendedAssignment {
  return namingJudges(problem, () => {
    const { anchors } = problem;
    const judges = withTopics(problem);
    return mend(
      { problem: { ...problem, judges, anchors: anchors.length }, anchors, readings },
      {},
    );
  });
}

type Panel = Pick<AssignmentProblem, 'items' | 'judges'>;

/** Whoever names no topic knows them all. */
function withTopics({ items, judges }: Panel) {
  const all = [...new Set(items.map((item) => item.topic))];
  return judges.map(({ id, limit, topics }) => ({
    id,
    limit,
    topics: topics.length === 0 ? all : topics,
  }));
}

function namingJudges<Plan>({ judges }: Panel, plan: () => Plan): Plan {
  try {
    return plan();
  } catch (error) {
    if (!(error instanceof JudgingRefusal)) throw error;
    throw withNames(error, new Map(judges.map(({ id, name }) => [id, name])));
  }
}

/**
 * Three, or fewer where so many more readings do not fit into the judges' limits with a tenth to
 * spare for conflicts; none where one would leave a judge nothing else to read.
 */
export function anchorsThatFit({ items, judges, judgesPerItem }: AssignmentProblem): number {
  const capacity = judges.reduce((sum, { limit }) => sum + limit, 0);
  const least = Math.min(...judges.map(({ limit }) => limit));
  for (let anchors = Math.min(usualAnchors, least - 1, items.length); anchors > 0; anchors -= 1) {
    const needed = anchors * judges.length + (items.length - anchors) * judgesPerItem;
    if (needed * 1.1 <= capacity) return anchors;
  }
  return 0;
}

/** The same refusal with people's names in place of judges' codes: for a manager, who can do something about it. */
export function withNames(
  { facts }: JudgingRefusal,
  names: ReadonlyMap<string, string>,
): JudgingRefusal {
  const name = (code: string) => names.get(code) ?? code;
  const named = { ...facts } as RefusalFacts;
  if ('judge' in named) named.judge = name(named.judge);
  if ('judges' in named) named.judges = named.judges.map(name);
  if ('components' in named) {
    named.components = named.components.map(({ items, judges }) => ({
      items,
      judges: judges.map(name),
    }));
  }
  return new JudgingRefusal(named);
}
