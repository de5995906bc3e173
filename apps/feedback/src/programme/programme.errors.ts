import { refusals } from '@chia-se/subgraph-kit';

export const refuseProgramme = refusals({
  PROGRAMME_CODE_INVALID: {
    vi: 'Mã chương trình gồm 2 đến 50 chữ thường không dấu, chữ số và dấu gạch nối, ví dụ chia-se.',
    en: 'A programme code has 2 to 50 small letters, digits and hyphens, such as chia-se.',
  },
  PROGRAMME_CODE_TAKEN: {
    vi: 'Đã có chương trình với mã này. Vui lòng chọn mã khác.',
    en: 'There is a programme with this code already. Please choose another code.',
  },
  PROGRAMME_NAME_INVALID: {
    vi: 'Tên chương trình phải có từ 1 đến {longest} ký tự.',
    en: 'A programme name has 1 to {longest} characters.',
  },
  PROGRAMME_DESCRIPTION_TOO_LONG: {
    vi: 'Mô tả dài quá {longest} ký tự. Vui lòng rút gọn.',
    en: 'The description is longer than {longest} characters. Please shorten it.',
  },
  TOPICS_INVALID: {
    vi: 'Chương trình cần từ 1 đến {most} chủ đề. Mỗi chủ đề có mã riêng gồm chữ hoa, chữ số và dấu gạch dưới, cùng tên tiếng Việt và tiếng Anh.',
    en: 'A programme has 1 to {most} topics, each with a code of its own in capitals, digits and underscores, and a name in Vietnamese and English.',
  },
});
