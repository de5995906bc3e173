import { refusals } from '@chia-se/subgraph-kit';

export const refuseConsent = refusals({
  WORDING_OUTDATED: {
    vi: 'Nội dung đồng ý đã được cập nhật. Quý khách vui lòng đọc bản mới rồi chọn lại.',
    en: 'The consent text has changed. Please read the new version and choose again.',
  },
});
