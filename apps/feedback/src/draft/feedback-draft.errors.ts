import { refusals } from '@chia-se/subgraph-kit';

export const refuseDraft = refusals({
  DRAFT_CHANGED: {
    vi: 'Bản nháp này đã được sửa ở nơi khác. Quý khách vui lòng xem bản mới nhất rồi chọn bản muốn giữ.',
    en: 'This draft was changed elsewhere. Please look at its latest version and choose which one to keep.',
  },
  DRAFT_SUBMITTED: {
    vi: 'Góp ý này đã được gửi nên không lưu nháp nữa. Mời Quý khách viết góp ý mới.',
    en: 'This opinion has been submitted, so there is no draft of it any more. Please begin a new one.',
  },
  DRAFT_TOO_LONG: {
    vi: 'Bản nháp dài quá mức lưu được. Quý khách vui lòng rút gọn.',
    en: 'The draft is longer than can be kept. Please shorten it.',
  },
  DRAFT_KEY_INVALID: {
    vi: 'Khóa của bản nháp phải dài từ {shortest} đến {longest} ký tự. Quý khách vui lòng tải lại trang.',
    en: 'The key of a draft must have {shortest} to {longest} characters. Please reload the page.',
  },
  TOO_MANY_DRAFTS: {
    vi: 'Quý khách đang có {most} bản nháp. Vui lòng gửi hoặc xoá bớt trước khi viết bản mới.',
    en: 'You have {most} drafts. Please submit or delete one of them before you begin another.',
  },
});
