import { describe, expect, test } from '@jest/globals';
import { riskWorthALook, screeningVerdict } from './screening-verdict.ts';

const held = (text: string) => screeningVerdict(text).risk >= riskWorthALook;
const signs = (text: string) => screeningVerdict(text).signs.map(({ sign }) => sign);

describe('spam', () => {
  test.each([
    ['Hỗ trợ vay vốn không thế chấp, giải ngân trong ngày, gọi 0901234567', 'ADVERTISING'],
    ['Tuyen CTV viec nhe luong cao, lien he zalo 0901234567', 'ADVERTISING'],
    ['Nhà cái uy tín nạp đầu tặng 100%, nổ hũ, tài xỉu, vào http://abc.vip', 'ADVERTISING'],
    ['Vào nhóm này nhé https://t.me/abc', 'LINKS'],
    ['a.com b.net c.org d.info e.xyz', 'LINKS'],
    ['Mạng chậm quá. '.repeat(12), 'REPETITION'],
    ['asdfgh qwrtpsd zxcvbn jklmnb', 'GIBBERISH'],
    ['?!?!?!', 'GIBBERISH'],
  ])('is noticed: %s', (text, sign) => {
    expect(signs(text)).toContain(sign);
    expect(held(text)).toBe(true);
  });
});

describe('an ordinary opinion is not held', () => {
  test.each([
    'Sóng yếu',
    'Gọi tổng đài 18001090 mãi không được, xin gọi lại số 0901234567 cho tôi.',
    'Trang https://www.mobifone.vn/goi-cuoc ghi sai giá gói tháng.',
    'Dịch vụ quá tệ, tôi rất thất vọng và bức xúc, sẽ chuyển mạng nếu không sửa!',
    'The network is slow in my street, please fix the antenna next to the school.',
    '네트워크가 너무 느려요',
    'Mang cham wa, ko xem phim dc j het, ad xem lai giup mk vs',
    'Đề nghị dịch vụ ứng tiền giảm phí, 5000 đồng là cao.',
    'Hay quá, hay quá, hay quá, cảm ơn nhà mạng!',
  ])('%s', (text) => {
    expect(held(text)).toBe(false);
  });

  test('for personal data alone, which is masked anyway', () => {
    const text = 'CCCD 079123456789, thư a@b.vn, máy 0912345678';
    expect(signs(text)).toEqual(['EMAIL', 'ID_NUMBER', 'PHONE_NUMBER']);
    expect(held(text)).toBe(false);
  });
});
