import { refusals } from '@chia-se/subgraph-kit';

export const refuseDossier = refusals({
  PERIOD_UNKNOWN: {
    vi: 'Không có kỳ này. Hãy chọn lại.',
    en: 'There is no such period. Please choose again.',
  },
  NO_WINNERS_YET: {
    vi: 'Kỳ này chưa công bố giải nào nên chưa có gì để lập hồ sơ.',
    en: 'No winner of this period is published yet, so there is nothing to report.',
  },
  DOSSIER_UNKNOWN: {
    vi: 'Không tìm thấy hồ sơ này.',
    en: 'There is no such dossier.',
  },
  DOSSIER_NOT_READY: {
    vi: 'Hồ sơ chưa lập xong. Hãy đợi rồi tải lại.',
    en: 'The dossier is not finished. Please wait, and load it again.',
  },
  DOSSIER_DELETED: {
    vi: 'Tệp của hồ sơ này đã được xóa vì hết hạn lưu hoặc vì người nhận giải yêu cầu xóa dữ liệu. Hãy lập hồ sơ mới.',
    en: 'The file of this dossier was deleted: its time was over, or a winner asked for erasure. Ask for a new one.',
  },
  NOT_FAILED: {
    vi: 'Chỉ có thể lập lại hồ sơ đã gặp lỗi.',
    en: 'Only a dossier that failed can be started again.',
  },
  JUDGES_DO_NOT_READ_IT: {
    vi: 'Hồ sơ có tên người nhận giải nên giám khảo không được lập hoặc tải. Hãy chuyển cho một đồng nghiệp không chấm.',
    en: 'The dossier names winners, so judges neither make nor read it. Hand this to a colleague who does not judge.',
  },
});
