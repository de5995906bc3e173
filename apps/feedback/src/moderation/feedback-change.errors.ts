import { refusals } from '@chia-se/subgraph-kit';

export const refuseChange = refusals({
  FEEDBACK_UNKNOWN: {
    vi: 'Không có ý kiến này. Vui lòng tải lại danh sách.',
    en: 'There is no such opinion. Please reload the list.',
  },
  NOTHING_CHOSEN: {
    vi: 'Chưa chọn ý kiến nào.',
    en: 'No opinion was chosen.',
  },
  TOO_MANY_CHOSEN: {
    vi: 'Mỗi lần xử lý nhiều nhất {most} ý kiến. Vui lòng chọn bớt.',
    en: 'At most {most} opinions at a time. Please choose fewer.',
  },
  STATUS_CHANGE_IMPOSSIBLE: {
    vi: 'Ý kiến {referenceCode} đang ở trạng thái {from}, không thể chuyển sang {to}. Vui lòng tải lại để xem trạng thái mới nhất.',
    en: '{referenceCode} is {from} and cannot become {to}. Please reload to see where it stands.',
  },
  STATUS_NOT_OF_HANDLING: {
    vi: 'Trạng thái này có thao tác riêng. Ở đây chỉ chọn IN_PROGRESS, ADOPTED, DELIVERED hoặc DECLINED.',
    en: 'This status has a deed of its own. Here it is IN_PROGRESS, ADOPTED, DELIVERED or DECLINED.',
  },
  TOPIC_UNKNOWN: {
    vi: 'Chương trình không có chủ đề này. Vui lòng chọn một chủ đề của chương trình.',
    en: 'The programme has no such topic. Please choose one of its topics.',
  },
  TOPIC_SETTLED: {
    vi: 'Ý kiến {referenceCode} đã công khai hoặc đã khép lại nên không đổi chủ đề được nữa.',
    en: '{referenceCode} is public or closed, so its topic no longer changes.',
  },
  REASON_MISSING: {
    vi: 'Vui lòng ghi lý do.',
    en: 'Please give a reason.',
  },
  REASON_TOO_LONG: {
    vi: 'Lý do dài quá {longest} ký tự. Vui lòng rút gọn.',
    en: 'The reason is longer than {longest} characters. Please shorten it.',
  },
});
