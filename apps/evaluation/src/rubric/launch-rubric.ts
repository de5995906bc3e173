import type { CriterionText } from './rubric-hash.ts';

/**
 * The rubric that a programme begins with: the four criteria that the programme announced. Weights
 * were never announced, so that all four count the same until a version says otherwise.
 */
export const launchRubric: readonly CriterionText[] = [
  {
    code: 'CONSTRUCTIVENESS',
    place: 1,
    weight: 25,
    name: { vi: 'Tính xây dựng', en: 'Constructiveness' },
    question: {
      vi: 'Ý kiến có chỉ ra vấn đề thật và giúp nhà mạng hiểu để làm tốt hơn không?',
      en: 'Does it name a real problem and help the carrier to understand and improve?',
    },
    levels: [
      {
        level: 1,
        meaning: {
          vi: 'Chỉ bày tỏ cảm xúc hoặc than phiền; không rõ vấn đề nằm ở đâu.',
          en: 'Feelings or complaint only; it is not clear what the problem is.',
        },
      },
      {
        level: 2,
        meaning: {
          vi: 'Nêu được vấn đề nhưng chung chung, thiếu hoàn cảnh cụ thể.',
          en: 'Names a problem, but in general terms and without circumstances.',
        },
      },
      {
        level: 3,
        meaning: {
          vi: 'Vấn đề rõ ràng, có hoàn cảnh cụ thể; người đọc biết cần xem xét điều gì.',
          en: 'A clear problem with its circumstances; the reader knows what to look into.',
        },
      },
      {
        level: 4,
        meaning: {
          vi: 'Nêu rõ vấn đề, ai bị ảnh hưởng và mong muốn thay đổi ra sao, với thái độ thiện chí.',
          en: 'Says clearly what is wrong, whom it affects and what should change, in good will.',
        },
      },
      {
        level: 5,
        meaning: {
          vi: 'Phân tích thấu đáo nguyên nhân và ảnh hưởng, đủ để bắt tay vào xử lý ngay.',
          en: 'Explains causes and effects thoroughly enough to start work on it at once.',
        },
      },
    ],
  },
  {
    code: 'CREATIVITY',
    place: 2,
    weight: 25,
    name: { vi: 'Tính sáng tạo', en: 'Creativity' },
    question: {
      vi: 'Ý tưởng có mới so với những gì nhà mạng đang làm không?',
      en: 'Is the idea new compared with what the carrier already does?',
    },
    levels: [
      {
        level: 1,
        meaning: {
          vi: 'Không có ý tưởng, hoặc lặp lại điều nhà mạng đã có.',
          en: 'No idea, or one that the carrier already offers.',
        },
      },
      {
        level: 2,
        meaning: {
          vi: 'Ý tưởng quen thuộc, thường gặp ở các nhà cung cấp khác.',
          en: 'A familiar idea that other providers commonly have.',
        },
      },
      {
        level: 3,
        meaning: {
          vi: 'Ý tưởng quen thuộc nhưng được điều chỉnh hợp với hoàn cảnh mới.',
          en: 'A familiar idea, adapted to a new situation.',
        },
      },
      {
        level: 4,
        meaning: {
          vi: 'Cách tiếp cận mới, ít người nghĩ tới.',
          en: 'A fresh approach that few would think of.',
        },
      },
      {
        level: 5,
        meaning: {
          vi: 'Ý tưởng độc đáo, có thể tạo khác biệt rõ rệt cho nhà mạng.',
          en: 'An original idea that could clearly set the carrier apart.',
        },
      },
    ],
  },
  {
    code: 'FEASIBILITY',
    place: 3,
    weight: 25,
    name: { vi: 'Tính khả thi', en: 'Feasibility' },
    question: {
      vi: 'Nhà mạng có thể thực hiện với nguồn lực và quy định hiện có không?',
      en: 'Can the carrier do it with the means it has and within the rules?',
    },
    levels: [
      {
        level: 1,
        meaning: {
          vi: 'Không thể thực hiện, hoặc trái quy định.',
          en: 'Cannot be done, or is against the rules.',
        },
      },
      {
        level: 2,
        meaning: {
          vi: 'Rất khó thực hiện: cần thay đổi lớn mà chưa rõ cách làm.',
          en: 'Very hard: it needs great changes, and it is not clear how.',
        },
      },
      {
        level: 3,
        meaning: {
          vi: 'Thực hiện được nếu có đầu tư đáng kể hoặc phối hợp nhiều bên.',
          en: 'Possible with a considerable investment or with several parties.',
        },
      },
      {
        level: 4,
        meaning: {
          vi: 'Thực hiện được trong vài tháng với nguồn lực hiện có.',
          en: 'Possible within a few months with the means at hand.',
        },
      },
      {
        level: 5,
        meaning: {
          vi: 'Có thể làm ngay; các bước và điều kiện đã rõ.',
          en: 'Can be done right away; the steps and conditions are clear.',
        },
      },
    ],
  },
  {
    code: 'EFFECTIVENESS',
    place: 4,
    weight: 25,
    name: { vi: 'Tính hiệu quả', en: 'Effectiveness' },
    question: {
      vi: 'Nếu thực hiện, thuê bao và nhà mạng được lợi bao nhiêu?',
      en: 'If it were done, how much would subscribers and the carrier gain?',
    },
    levels: [
      {
        level: 1,
        meaning: {
          vi: 'Không thấy lợi ích, hoặc chỉ cho riêng người góp ý.',
          en: 'No benefit to be seen, or only for the writer.',
        },
      },
      {
        level: 2,
        meaning: {
          vi: 'Lợi ích nhỏ, cho một nhóm ít thuê bao.',
          en: 'A small benefit for a small group of subscribers.',
        },
      },
      {
        level: 3,
        meaning: {
          vi: 'Lợi ích rõ ràng cho một nhóm thuê bao đáng kể.',
          en: 'A clear benefit for a sizeable group of subscribers.',
        },
      },
      {
        level: 4,
        meaning: {
          vi: 'Lợi ích lớn cho nhiều thuê bao, hoặc tiết kiệm đáng kể cho nhà mạng.',
          en: 'A great benefit for many subscribers, or a considerable saving for the carrier.',
        },
      },
      {
        level: 5,
        meaning: {
          vi: 'Thay đổi rõ rệt trải nghiệm của phần lớn thuê bao, và đo đếm được.',
          en: 'Changes what most subscribers experience, and can be measured.',
        },
      },
    ],
  },
];
