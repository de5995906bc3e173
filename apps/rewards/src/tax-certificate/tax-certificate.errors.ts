import { refusals } from '@chia-se/subgraph-kit';

export const refuseTax = refusals({
  NO_TAX_DUE: {
    vi: 'Giải thưởng này không phải khấu trừ thuế thu nhập cá nhân nên không có chứng từ.',
    en: 'No income tax is due on this award, so there is no certificate.',
  },
  TAX_NOT_WITHHELD: {
    vi: 'Chưa ghi nhận việc khấu trừ thuế của giải này. Bộ phận trao quà cần ghi nhận trước.',
    en: 'It is not recorded yet that the tax of this award was withheld. Staff record that first.',
  },
  TAX_ALREADY_WITHHELD: {
    vi: 'Việc khấu trừ thuế của giải này đã được ghi nhận trước đó.',
    en: 'That the tax of this award was withheld is already recorded.',
  },
  IDENTITY_MISSING: {
    vi: 'Không còn họ tên hoặc số định danh của người nhận giải. Hãy nhập theo căn cước mà người nhận xuất trình.',
    en: 'The winner’s name or identity number is missing. Enter them from the card that the winner shows.',
  },
  WINNER_INVALID: {
    vi: 'Họ tên cần từ 2 đến 100 ký tự và số định danh cần đúng 12 chữ số, như trên căn cước.',
    en: 'The name has 2 to 100 characters and the identity number twelve digits, as on the card.',
  },
  WINNER_KNOWN: {
    vi: 'Người nhận đã khai họ tên và số định danh khi nhận giải. Hãy bỏ trống phần này.',
    en: 'The winner told name and identity number with the claim. Leave this out.',
  },
});
