import type { Message } from '@chia-se/locale';

export const programme = {
  period: {
    vi: 'Kỳ góp ý {period}, đến hết ngày {date}',
    en: 'Opinions of {period}, until the end of {date}',
  },
  month: { vi: 'tháng {month}/{year}', en: '{month}/{year}' },
  year: { vi: 'năm {year}', en: '{year}' },
  topics: { vi: 'Quý khách có thể góp ý về', en: 'You can write about' },
  prizes: { vi: 'Giải thưởng của kỳ này', en: 'Prizes of this period' },
  quantity: { vi: '{count} giải', en: '{count} to be won' },
  heard: { vi: 'Đã lắng nghe, đã thay đổi', en: 'Heard, and changed' },
  heardNone: {
    vi: 'Những thay đổi từ góp ý của Quý khách sẽ xuất hiện ở đây.',
    en: 'What came of opinions will be shown here.',
  },
  stopped: { vi: 'Tạm dừng trao giải. {notice}', en: 'Awarding is paused. {notice}' },
  winnersNone: {
    vi: 'Kỳ này chưa công bố kết quả.',
    en: 'No results were published for this period yet.',
  },
  anonymous: { vi: 'Không công bố danh tính', en: 'Not named' },
  choosePeriod: { vi: 'Kỳ', en: 'Period' },
} satisfies Record<string, Message>;

export const prize = {
  view: { vi: 'Xem giải', en: 'See the prize' },
  claimed: {
    vi: 'Yêu cầu nhận giải của Quý khách đã được ghi nhận. Quý khách sẽ có thông báo khi quà được trao.',
    en: 'Your claim is with us. You will hear when the gift is handed over.',
  },
  claim: { vi: 'Nhận giải', en: 'Claim your prize' },
  won: { vi: 'Góp ý “{title}” của Quý khách đạt giải', en: 'Your opinion “{title}” won' },
  claimBy: { vi: 'Hạn nhận: {date}', en: 'To be claimed by {date}' },
  gift: { vi: 'Chọn quà', en: 'Choose a gift' },
  name: { vi: 'Họ tên người nhận', en: 'Name of the recipient' },
  phone: { vi: 'Số điện thoại người nhận', en: 'Phone number of the recipient' },
  address: { vi: 'Địa chỉ nhận quà', en: 'Address' },
  tax: { vi: 'Thuế thu nhập khấu trừ: {amount}', en: 'Income tax withheld: {amount}' },
  confirm: { vi: 'Xác nhận nhận giải', en: 'Claim' },
  decline: { vi: 'Từ chối nhận', en: 'Give it up' },
  declineSure: {
    vi: 'Giải sẽ chuyển cho người kế tiếp. Nhấn lần nữa để từ chối.',
    en: 'The prize goes to the next person. Press again to give it up.',
  },
  chosen: { vi: 'Quà đã chọn: {gift}', en: 'Gift chosen: {gift}' },
  partArrived: { vi: '{name}: đã trao', en: '{name}: handed over' },
  partToCome: { vi: '{name}: chưa trao', en: '{name}: still to come' },
  identity: { vi: 'Số định danh cá nhân', en: 'Personal identity number' },
  identityHint: {
    vi: '12 chữ số trên căn cước. Cần cho chứng từ khấu trừ thuế và được lưu ở dạng mã hóa.',
    en: 'The 12 digits of your identity card. The tax certificate needs it; it is kept encrypted.',
  },
  lost: {
    vi: 'Rất xin lỗi Quý khách, “{gift}” không còn để trao. Quý khách vui lòng chọn quà thay thế, có giá trị bằng hoặc cao hơn.',
    en: 'We are sorry: “{gift}” can’t be had any more. Please choose a substitute, worth as much or more.',
  },
  substitutes: { vi: 'Quà thay thế', en: 'Substitutes' },
  change: { vi: 'Nhận quà này', en: 'Take this gift' },
  notFound: { vi: 'Không tìm thấy giải này.', en: 'There is no such prize.' },
  awards: { vi: 'Giải của tôi', en: 'My prizes' },
} satisfies Record<string, Message>;
