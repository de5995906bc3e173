import { refusals } from '@chia-se/subgraph-kit';

export const refuseAppeal = refusals({
  APPEAL_NOT_POSSIBLE: {
    vi: 'Ý kiến này chưa có kết quả chấm để đề nghị xem xét lại, hoặc không phải của Quý khách. Quý khách vui lòng kiểm tra lại trong mục Góp ý của tôi.',
    en: 'This opinion has no outcome to appeal against, or is not yours. Please look under your own opinions.',
  },
  APPEAL_TOO_LATE: {
    vi: 'Rất tiếc, thời hạn đề nghị xem xét lại đã kết thúc vào {until}. Cảm ơn Quý khách đã quan tâm; rất mong nhận được ý kiến của Quý khách trong kỳ tới.',
    en: 'We are sorry: appeals could be made until {until}. Thank you for caring; we hope to hear from you in the next period.',
  },
  APPEAL_MADE: {
    vi: 'Quý khách đã gửi một đề nghị xem xét lại cho ý kiến này. Mỗi ý kiến được xem xét lại một lần; chúng tôi sẽ trả lời Quý khách.',
    en: 'You have appealed once for this opinion, and each has one appeal. You will get an answer.',
  },
  APPEAL_REASON_LENGTH: {
    vi: 'Quý khách vui lòng cho biết điều cần xem xét lại, từ 20 đến 2.000 ký tự.',
    en: 'Please say what should be looked at again, in 20 to 2,000 characters.',
  },
  APPEAL_UNKNOWN: {
    vi: 'Không tìm thấy đề nghị xem xét lại này.',
    en: 'There is no such appeal.',
  },
  APPEAL_ANSWERED: {
    vi: 'Đề nghị này đã được trả lời và câu trả lời được giữ nguyên.',
    en: 'The appeal has its answer, which stands.',
  },
  APPEAL_ANSWER_LENGTH: {
    vi: 'Câu trả lời cần từ 20 đến 4.000 ký tự.',
    en: 'The answer takes 20 to 4,000 characters.',
  },
});
