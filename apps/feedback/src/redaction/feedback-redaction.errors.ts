import { refusals } from '@chia-se/subgraph-kit';

export const refuseRedaction = refusals({
  FEEDBACK_UNKNOWN: {
    vi: 'Không có ý kiến này. Vui lòng tải lại danh sách.',
    en: 'There is no such opinion. Please reload the list.',
  },
  FEEDBACK_ENDED: {
    vi: 'Ý kiến {referenceCode} đã bị từ chối hoặc đã được rút lại, không còn công khai nên không cần che nội dung.',
    en: '{referenceCode} was rejected or withdrawn: nobody reads it in public, so there is nothing to redact.',
  },
  WORDS_NOT_THE_AUTHORS: {
    vi: 'Bản công khai chỉ được lược bớt, không được thêm hay sửa lời của người viết. Chỗ nào bỏ đi, vui lòng đặt dấu […].',
    en: 'The public text may only leave words out, not add or change any. Please put […] wherever something is left out.',
  },
  PERSONAL_DATA_SHOWN: {
    vi: 'Bản công khai còn số điện thoại, số giấy tờ hoặc email. Vui lòng thay bằng […].',
    en: 'The public text still shows a phone number, an ID number or an e-mail address. Please put […] instead.',
  },
  TEXT_EMPTY: {
    vi: 'Bản công khai không được để trống. Nếu không nên công khai phần nào, vui lòng tạm giữ hoặc từ chối ý kiến.',
    en: 'The public text cannot be empty. Where none of it should be public, please hold or reject the opinion.',
  },
  TOO_MANY_REDACTIONS: {
    vi: 'Bản công khai của ý kiến này đã được sửa {most} lần, là số lần tối đa.',
    en: 'The public text of this opinion was changed {most} times, which is the limit.',
  },
});
