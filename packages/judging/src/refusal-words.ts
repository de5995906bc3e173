import type { RefusalFacts, Words } from './refusal.ts';

/** Names a few of many, so that a message stays readable whatever the data holds. */
function some(names: string[]): string {
  return names.length <= 5 ? names.join(', ') : `${names.slice(0, 5).join(', ')}, …`;
}

export function wordsFor(facts: RefusalFacts): Words {
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
    case 'GROUPS_TOO_FINE':
      return {
        vi: `${facts.items} bài chia thành ${facts.groups} nhóm là quá nhỏ để biết trung bình của từng nhóm.`,
        en: `${facts.items} items in ${facts.groups} groups are too few to know each group's mean.`,
      };
    case 'TOO_LARGE':
      return {
        vi: `Cả số bài lẫn số giám khảo đều vượt ${facts.limit}: mô hình này chưa tính được.`,
        en: `Both the items and the judges number more than ${facts.limit} (the fewer of them ${facts.smallerSide}): too large for an exact fit.`,
      };
    case 'NOTHING_SHARED':
      return {
        vi: 'Không có bài nào được hai giám khảo cùng chấm, nên không đo được mức đồng thuận.',
        en: 'No item was scored by two judges, so agreement can not be measured.',
      };
    case 'INCOMPLETE_TABLE':
      return {
        vi: `Chỉ số này cần mỗi giám khảo chấm mỗi bài đúng một lần; giám khảo ${facts.judge} và bài ${facts.item} thì không.`,
        en: `This coefficient needs each judge to score each item exactly once; judge ${facts.judge} and item ${facts.item} do not fit.`,
      };
    case 'NO_ORDER_WITHOUT_PRIOR':
      return {
        vi: `Kết quả so cặp chưa đủ: có nhóm bài chưa thua hoặc chưa gặp nhóm kia lần nào (${facts.groups.map(some).join(' | ')}). Hãy so thêm, hoặc dùng ván giả định.`,
        en: `The pairs are not enough: some items never lost to, or never met, the others (${facts.groups.map(some).join(' | ')}). Compare more pairs, or use phantom games.`,
      };
    case 'STEPS_NOT_WHOLE':
      return {
        vi: `Mô hình Rasch cần điểm nguyên; giám khảo ${facts.judge} cho bài ${facts.item} ${facts.score} điểm.`,
        en: `The Rasch model needs whole scores; judge ${facts.judge} gave item ${facts.item} ${facts.score}.`,
      };
    case 'CRITERION_MISSING':
      return {
        vi: `Bài ${facts.item} không có điểm cho tiêu chí ${facts.criterion}, là tiêu chí dùng để phân định đồng hạng.`,
        en: `Item ${facts.item} has no score for ${facts.criterion}, a criterion that breaks ties.`,
      };
    case 'DUPLICATE_ID':
      return { vi: `Mã ${facts.id} xuất hiện hai lần.`, en: `The id ${facts.id} appears twice.` };
    case 'UNKNOWN_ID':
      return {
        vi: `Không có bài hay giám khảo nào mang mã ${facts.id}.`,
        en: `No item or judge has the id ${facts.id}.`,
      };
    case 'TOO_FEW_JUDGES': {
      const of = facts.items.map(({ item, eligible }) => `${item} (${eligible})`);
      return {
        vi: `Mỗi bài cần ${facts.judgesPerItem} giám khảo, nhưng sau khi loại xung đột lợi ích các bài sau không đủ: ${some(of)}.`,
        en: `Each item needs ${facts.judgesPerItem} judges, but conflicts leave too few for: ${some(of)}.`,
      };
    }
    case 'TOO_LITTLE_CAPACITY':
      return {
        vi: `Cần ${facts.needed} lượt chấm, nhưng hạn mức của các giám khảo chỉ cho ${facts.allowed}.`,
        en: `${facts.needed} readings are needed, but the judges' limits allow only ${facts.allowed}.`,
      };
    case 'BOTTLENECK':
      return {
        vi: `Chỉ các giám khảo ${some(facts.judges)} chấm được các bài ${some(facts.items)}; cần ${facts.needed} lượt chấm của họ mà hạn mức chỉ cho ${facts.allowed}.`,
        en: `Only judges ${some(facts.judges)} may read items ${some(facts.items)}: ${facts.needed} of their readings are needed, and their limits allow ${facts.allowed}.`,
      };
    case 'NOT_CONNECTABLE':
      return {
        vi: `Không thể nối mọi giám khảo qua các bài chấm chung (còn ${facts.components.length} nhóm rời). Hãy thêm bài neo hoặc tăng số giám khảo mỗi bài.`,
        en: `The judges can't all be linked by items in common (${facts.components.length} separate groups remain). Add an anchor item, or more judges per item.`,
      };
  }
}
