import { wordsFor } from './refusal-words.ts';

/** Why a calculation refuses: a closed list, so that callers can map each exhaustively. */
export type RefusalFacts =
  | { code: 'NO_RATINGS' }
  | { code: 'SCORE_NOT_A_NUMBER'; item: string; judge: string }
  | { code: 'ONE_ITEM' }
  | { code: 'ONE_JUDGE'; judge: string }
  | { code: 'NO_VARIATION'; score: number }
  | { code: 'NOT_CONNECTED'; components: { items: string[]; judges: string[] }[] }
  | { code: 'GROUPS_TOO_FINE'; groups: number; items: number }
  | { code: 'TOO_LARGE'; smallerSide: number; limit: number }
  | { code: 'NOTHING_SHARED' }
  | { code: 'INCOMPLETE_TABLE'; item: string; judge: string }
  | { code: 'NO_ORDER_WITHOUT_PRIOR'; groups: string[][] }
  | { code: 'STEPS_NOT_WHOLE'; item: string; judge: string; score: number }
  | { code: 'CRITERION_MISSING'; item: string; criterion: string }
  | { code: 'DUPLICATE_ID'; id: string }
  | { code: 'UNKNOWN_ID'; id: string }
  | { code: 'TOO_FEW_JUDGES'; judgesPerItem: number; items: { item: string; eligible: number }[] }
  | { code: 'TOO_LITTLE_CAPACITY'; needed: number; allowed: number }
  | { code: 'BOTTLENECK'; items: string[]; judges: string[]; needed: number; allowed: number }
  | { code: 'NOT_CONNECTABLE'; components: { items: string[]; judges: string[] }[] };

export type RefusalCode = RefusalFacts['code'];

/** The same sentence in both languages of the house. */
export interface Words {
  vi: string;
  en: string;
}

/**
 * A calculation that would mislead is refused instead.
 *
 * `facts` is for the program, `words` for people; `message` is the English sentence.
 */
export class JudgingRefusal extends Error {
  readonly facts: RefusalFacts;
  readonly words: Words;

  constructor(facts: RefusalFacts) {
    const words = wordsFor(facts);
    super(words.en);
    this.name = 'JudgingRefusal';
    this.facts = facts;
    this.words = words;
  }

  get code(): RefusalCode {
    return this.facts.code;
  }
}
