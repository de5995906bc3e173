/** A made-up opinion: the same for the same number, in every run. */
export interface MadeOpinion {
  title: string;
  body: string;
}

const subjects =
  'Sóng 4G|Sóng 5G|Mạng di động|Cuộc gọi|Gói cước|Tổng đài|Ứng dụng|Hoá đơn|Khuyến mại|Nhân viên cửa hàng|Tin nhắn quảng cáo|Chuyển vùng quốc tế|Nạp thẻ|Tài khoản|Sim';
const troubles =
  'rất yếu|chập chờn|bị ngắt giữa chừng|chậm hơn trước|không rõ ràng|trừ tiền không báo|khó đăng ký|không hoạt động|bị lỗi liên tục|tính sai|hay bận|trả lời chậm|không được hỗ trợ|đột nhiên mất|cần cải thiện';
const places =
  'chung cư|hầm để xe|sân bay|trường học|bệnh viện|chợ|khu công nghiệp|ven biển|miền núi|toà nhà văn phòng|bến xe|ký túc xá|làng nghề|cao tốc|đảo';
const syllables =
  'an bình cẩm châu đông giang hà hải hiệp hoà hồng hưng khánh kim lạc lâm lập long lộc mai minh mỹ nam nghĩa ngọc nhân phong phú phước quang quý sơn tân thạch thái thanh thắng thịnh thọ thuận thuỷ tiến trung trường tú vạn vân việt vĩnh xuân yên';
const remarks =
  'Mong được khảo sát lại trạm gần nhất.|Tôi đã gọi nhiều lần nhưng chưa được trả lời.|Đề nghị có thông báo trước cho khách hàng.|Buổi tối tình trạng nặng hơn ban ngày.|Nhiều hàng xóm của tôi cũng gặp như vậy.|Nên cho phép tự xử lý trên ứng dụng.|Các nhà mạng khác không bị như thế.|Xin cảm ơn chương trình đã lắng nghe.';

const lists = {
  subjects: subjects.split('|'),
  troubles: troubles.split('|'),
  places: places.split('|'),
  syllables: syllables.split(' '),
  remarks: remarks.split('|'),
};

export function madeOpinion(number: number): MadeOpinion {
  const random = randomFrom(number);
  const pick = (from: readonly string[]) => from[Math.floor(random() ** 2 * from.length)] as string;
  // Three syllables of fifty, the first far more often than the last, make names from common to unique.
  const name = () => Array.from({ length: 3 }, () => pick(lists.syllables)).join(' ');
  const place = name();
  const title = `${pick(lists.subjects)} ${pick(lists.troubles)} ở ${pick(lists.places)} ${place}`;
  const sentences = Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(lists.remarks));
  const body = `${pick(lists.subjects)} tại ${place}, đường ${name()}, ${pick(lists.troubles)} từ ngày ${
    1 + Math.floor(random() * 28)
  } đến nay. ${sentences.join(' ')}`;
  return { title, body };
}

/** A small generator with a seed (mulberry32): between 0 and 1. */
export function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
