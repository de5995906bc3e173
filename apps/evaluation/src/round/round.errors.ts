import { type JudgingRefusal } from '@chia-se/judging';
import { Refusal, refusals } from '@chia-se/subgraph-kit';

export const refuseRound = refusals({
  PERIOD_UNKNOWN: {
    vi: 'Kỳ này chưa mở hoặc không tồn tại. Hãy mở kỳ trước rồi mở vòng chấm.',
    en: 'The period has not opened, or does not exist. Open it first, then its rounds.',
  },
  ROUND_UNKNOWN: {
    vi: 'Không tìm thấy vòng chấm này.',
    en: 'There is no such round.',
  },
  ROUND_NAME_MISSING: {
    vi: 'Hãy đặt tên cho vòng chấm, tối đa 100 ký tự.',
    en: 'Give the round a name of at most 100 characters.',
  },
  ROUND_NAME_TAKEN: {
    vi: 'Kỳ này đã có vòng chấm mang tên đó. Hãy dùng vòng đang có hoặc chọn tên khác.',
    en: 'The period has a round of that name already. Use that one, or choose another name.',
  },
  JUDGES_PER_ITEM_OUT_OF_RANGE: {
    vi: 'Số giám khảo mỗi bài phải từ 1 đến 15.',
    en: 'Judges per item must be between 1 and 15.',
  },
  PRIZE_PLACES_OUT_OF_RANGE: {
    vi: 'Số suất giải phải từ 1 đến 1.000.',
    en: 'Prize places must be between 1 and 1,000.',
  },
  ANCHORS_OUT_OF_RANGE: {
    vi: 'Số bài neo phải từ 0 đến 5.',
    en: 'Anchors must be between 0 and 5.',
  },
  YEAR_HAS_ONLY_A_FINAL: {
    vi: 'Kỳ năm chỉ có vòng chung khảo năm, gồm các ý kiến đứng đầu của các tháng.',
    en: 'A year has only its own final, among the best of its months.',
  },
  NOT_A_YEAR: {
    vi: 'Chỉ kỳ năm mới có vòng chung khảo năm.',
    en: 'Only a year has a final of the year.',
  },
  STAGE_NOT_IN_RULES: {
    vi: 'Thể lệ của kỳ này không có vòng đó.',
    en: 'The rules of this period have no such stage.',
  },
  RULES_FROZEN: {
    vi: 'Thể lệ đã chốt khi mở kỳ: {judgesPerItem} giám khảo mỗi bài, {places} suất. Hãy để trống các số, hoặc nêu lý do làm khác; lý do được công khai.',
    en: 'The rules were frozen when the period opened: {judgesPerItem} judges per opinion, {places} places. Leave the numbers out, or say why they differ; everybody can read it.',
  },
  DEVIATION_REASON_MISSING: {
    vi: 'Hãy nêu lý do làm khác thể lệ, từ 3 đến 500 ký tự. Lý do được công khai.',
    en: 'Say in 3 to 500 characters why the round departs from the rules. Everybody can read it.',
  },
  NUMBERS_MISSING: {
    vi: 'Kỳ này mở trước khi có thể lệ chấm. Hãy nêu số giám khảo mỗi bài và số suất.',
    en: 'The period opened before rules were kept. Say how many judges per opinion and how many places.',
  },
  ROUND_NOT_READY: {
    vi: 'Chưa thể làm bước này khi vòng chấm ở trạng thái {status}. Thứ tự là: lập danh sách rút gọn, chọn hội đồng, phân công, chấm, chốt kết quả.',
    en: 'This cannot be done while the round is {status}. The order is: shortlist, panel, assign, judge, finalise.',
  },
  ROUND_FINALISED: {
    vi: 'Vòng chấm đã chốt kết quả và không thay đổi được nữa.',
    en: 'The round is finalised and never changes again.',
  },
  NOBODY_TO_REMIND: {
    vi: 'Mọi giám khảo đã nộp đủ phiếu, không cần nhắc ai.',
    en: 'Every judge has handed in everything: there is nobody to remind.',
  },
  DUE_DATE_PAST: {
    vi: 'Hạn nộp phải ở tương lai.',
    en: 'The due date must be in the future.',
  },
  JUDGE_MAY_NOT_RUN_ROUND: {
    vi: 'Giám khảo của vòng chấm không được điều hành vòng đó. Hãy nhờ người quản lý khác.',
    en: 'A judge of the round may not run it. Ask another manager.',
  },
});

/** A calculation that was refused, in its own words. */
export function refuseCalculation(refusal: JudgingRefusal, field: readonly string[]): Refusal {
  return new Refusal(refusal.code, refusal.words, field, {});
}
