import { refusals } from '@chia-se/subgraph-kit';

export const refuseFulfilment = refusals({
  GIFT_ORDERED: {
    vi: 'Quà đã được đặt với nhà cung cấp và chưa bị từ chối, nên không thể trao bằng tay hay đặt lại. Hãy xem trạng thái đơn hàng.',
    en: 'The gift is ordered from its provider, who has not refused it: it can be neither handed over by hand nor ordered again. Look at its order.',
  },
  ADDED_THE_VOUCHER: {
    vi: 'Anh/chị đã nhập mã quà của giải này nên không được trao. Hãy chuyển cho một đồng nghiệp.',
    en: 'You added the voucher of this award and do not hand it over. Hand this to a colleague.',
  },
  VOUCHER_STANDS: {
    vi: 'Mã quà của giải này không bị thu hồi, hoặc đã có mã mới, nên không cấp lại.',
    en: 'The voucher of this award was not taken back, or another one is given for it already.',
  },
  REPLACEMENT_REASON_INVALID: {
    vi: 'Hãy ghi lý do cấp lại mã quà, từ 10 đến 500 ký tự.',
    en: 'Say why another code is given, in 10 to 500 characters.',
  },
  NO_PROVIDER: {
    vi: 'Chưa có nhà cung cấp cho loại quà này. Hãy trao bằng tay.',
    en: 'No provider is set for this kind of gift. Hand it over by hand.',
  },
  HAND_OVER_NOTE_INVALID: {
    vi: 'Hãy ghi cách thức bàn giao quà, từ 5 đến {most} ký tự.',
    en: 'Say how the gift was handed over, in 5 to {most} characters.',
  },
});
