/** Why a calculation refuses: a closed list, so that callers can map each exhaustively. */
export type RefusalFacts =
  | { code: 'NO_RATINGS' }
  | { code: 'SCORE_NOT_A_NUMBER'; item: string; judge: string }
  | { code: 'ONE_ITEM' }
  | { code: 'ONE_JUDGE'; judge: string }
  | { code: 'NO_VARIATION'; score: number }
  | { code: 'NOT_CONNECTED'; components: { items: string[]; judges: string[] }[] }
  | { code: 'TOO_LARGE'; smallerSide: number; limit: number };

export type RefusalCode = RefusalFacts['code'];

/** The same sentence in both languages of the house. */
export interface Words {
  vi: string;
  en: string;
}

/** Names a few of many, so that a message stays readable whatever the data holds. */
function some(names: string[]): string {
  return names.length <= 5 ? names.join(', ') : `${names.slice(0, 5).join(', ')}, …`;
}

function wordsFor(facts: RefusalFacts): Words {
  switch (facts.code) {
    case 'NO_RATINGS':
      return { vi: 'Chưa có điểm nào để xếp hạng.', en: 'There are no scores to rank by.' };
    case 'SCORE_NOT_A_NUMBER':
      return {
        vi: `Điểm của giám khảo ${facts.judge} cho bài ${facts.item} không phải là một con số.`,
        en: `The score that judge ${facts.judge} gave item ${facts.item} is not a finite number.`,
      };
    case 'ONE_ITEM':
      return {
        vi: 'Chỉ có một bài được chấm, không có gì để so sánh.',
        en: 'Only one item was scored, so there is nothing to compare it with.',
      };
    case 'ONE_JUDGE':
      return {
        vi: `Chỉ có một giám khảo (${facts.judge}): không thể tách độ nghiêm khắc của người chấm khỏi chất lượng của bài.`,
        en: `There is only one judge (${facts.judge}): the judge's severity can't be told from the items' quality.`,
      };
    case 'NO_VARIATION':
      return {
        vi: `Mọi điểm đều bằng ${facts.score}: không có khác biệt nào để xếp hạng.`,
        en: `Every score is ${facts.score}: there is no difference to rank by.`,
      };
    case 'NOT_CONNECTED': {
      const parts = facts.components.length;
      const vi = facts.components.map((c, i) => `nhóm ${i + 1}: ${some(c.judges)}`).slice(0, 8);
      const en = facts.components.map((c, i) => `group ${i + 1}: ${some(c.judges)}`).slice(0, 8);
      return {
        vi: `Các giám khảo tách thành ${parts} nhóm không chấm chung bài nào (${vi.join('; ')}), nên không thể biết nhóm nào nghiêm khắc hơn. Hãy giao ít nhất một bài của nhóm này cho giám khảo của nhóm khác.`,
        en: `The judges fall into ${parts} groups with no item in common (${en.join('; ')}), so nobody can tell which group is the stricter. Give at least one item of one group to a judge of another.`,
      };
    }
    case 'TOO_LARGE':
      return {
        vi: `Cả số bài lẫn số giám khảo đều vượt ${facts.limit}: mô hình này chưa tính được.`,
        en: `Both the items and the judges number more than ${facts.limit} (the fewer of them ${facts.smallerSide}): too large for an exact fit.`,
      };
  }
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
