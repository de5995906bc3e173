/** The sentences of the verifier in Vietnamese; what stands in brackets is carried over. */
const sentences: readonly [RegExp, string][] = [
  [
    /^The document is the one that was published under its hash\.$/,
    'Biên bản đúng là bản đã công bố dưới mã băm này.',
  ],
  [
    /^It has the shape of a decision record, and nothing more\.$/,
    'Biên bản đúng khuôn mẫu, không thừa không thiếu.',
  ],
  [/^It is written as canonical JSON\.$/, 'Biên bản được viết theo dạng JSON chuẩn tắc.'],
  [/^Its scorecards are complete, each once\.$/, 'Đủ mọi phiếu chấm, mỗi phiếu một lần.'],
  [
    /^Its final of (\d+) comparisons is between opinions of the round, each judge once\.$/,
    'Vòng so sánh gồm $1 lượt, giữa các góp ý của vòng, mỗi giám khảo một lần.',
  ],
  [/^A ranking follows from its scorecards\.$/, 'Tính được thứ hạng từ các phiếu chấm.'],
  [/^(\d+) scorecards give its model: (.+)\.$/, '$1 phiếu chấm cho ra đúng mô hình: $2.'],
  [
    /^(\d+) scorecards give its ranking of (\d+) opinions.*$/,
    '$1 phiếu chấm cho ra đúng thứ hạng của $2 góp ý, theo đúng thứ tự và đến chữ số cuối cùng.',
  ],
  [
    /^(\d+) scorecards give the severities of its (\d+) judges\.$/,
    '$1 phiếu chấm cho ra đúng độ nghiêm của $2 giám khảo.',
  ],
  [
    /^They give how sure each rank and each prize is\.$/,
    'Tính lại đúng độ chắc chắn của từng thứ hạng và từng giải.',
  ],
  [
    /^(\d+) comparisons give the strengths of (\d+) finalists\.$/,
    '$1 lượt so sánh cho ra đúng điểm mạnh của $2 góp ý vào chung kết.',
  ],
  [
    /^They give its reliability, resampling included\.$/,
    'Tính lại đúng độ tin cậy của vòng chấm, kể cả phần lấy mẫu lại.',
  ],
  [
    /^(\d+) scorecards of what was left out give the rate of missed ideas\.$/,
    '$1 phiếu chấm phần không vào vòng cho ra đúng tỷ lệ ý tưởng bị bỏ sót.',
  ],
  [
    /^Its prize boundary was settled as the rule asks: (.+)\.$/,
    'Ranh giới giải được phân định đúng quy tắc ($1).',
  ],
];

/** A finding in Vietnamese; null for a sentence that is not known here. */
export function checkInVietnamese(what: string): string | null {
  const known = sentences.find(([pattern]) => pattern.test(what));
  return known ? what.replace(known[0], known[1]) : null;
}
