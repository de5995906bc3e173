import { refusals } from '@chia-se/subgraph-kit';

export const refuseMerge = refusals({
  FEEDBACK_UNKNOWN: {
    vi: 'Không có ý kiến này. Vui lòng tải lại danh sách.',
    en: 'There is no such opinion. Please reload the list.',
  },
  TARGET_UNKNOWN: {
    vi: 'Không có ý kiến được chọn để gộp vào. Vui lòng tải lại danh sách.',
    en: 'There is no such opinion to merge into. Please reload the list.',
  },
  NOTHING_TO_MERGE: {
    vi: 'Cần chọn ít nhất hai ý kiến khác nhau để gộp.',
    en: 'Choose at least two different opinions to merge.',
  },
  NO_TARGET: {
    vi: 'Trong các ý kiến đã chọn chưa có ý kiến nào công khai để gộp vào. Vui lòng ghi nhận ý kiến được gửi sớm nhất trước.',
    en: 'None of the chosen opinions is public, so there is none to merge into. Please acknowledge the earliest first.',
  },
  TARGET_NOT_PUBLIC: {
    vi: 'Ý kiến {code} đang ở trạng thái {status}. Chỉ gộp vào ý kiến đã được ghi nhận.',
    en: '{code} is {status}. Only acknowledged opinions are merged into.',
  },
  TARGET_MERGED: {
    vi: 'Ý kiến {code} đã được gộp vào {into}. Vui lòng gộp thẳng vào {into}.',
    en: '{code} was merged into {into}. Please merge into {into} instead.',
  },
  TARGET_NOT_EARLIEST: {
    vi: 'Ý kiến {code} được gửi trước {target} nên người gửi {code} được ghi công. Vui lòng gộp theo chiều ngược lại.',
    en: '{code} was submitted before {target}, so its author has the credit. Please merge the other way round.',
  },
  ALREADY_MERGED: {
    vi: 'Ý kiến {code} đã được gộp vào {into}. Vui lòng tách ra trước.',
    en: '{code} is merged into {into} already. Please unmerge it first.',
  },
  HAS_MERGED: {
    vi: 'Đã có {count} ý kiến được gộp vào {code}. Vui lòng tách chúng ra, hoặc gộp thẳng vào ý kiến gốc.',
    en: '{count} opinions are merged into {code}. Please unmerge them, or merge each into the earliest.',
  },
  OTHER_PROGRAMME: {
    vi: 'Ý kiến {code} thuộc chương trình khác.',
    en: '{code} belongs to another programme.',
  },
  STATUS_IMPOSSIBLE: {
    vi: 'Ý kiến {code} đang ở trạng thái {status}, không thể gộp.',
    en: '{code} is {status} and cannot be merged.',
  },
  MERGE_CHANGED: {
    vi: 'Ý kiến này vừa được người khác gộp lại. Vui lòng tải lại trang.',
    en: 'Somebody has just merged this opinion anew. Please reload the page.',
  },
});
