import type { Trouble } from '@chia-se/client';
import type { Say } from './language.tsx';

/** What went wrong and what to do about it, for staff. */
export function troubleInWords(trouble: Exclude<Trouble, { kind: 'refused' }>, t: Say): string {
  if (trouble.kind === 'signedOut') {
    return t({
      vi: 'Phiên làm việc đã hết. Vui lòng đăng nhập lại.',
      en: 'The session has ended. Sign in again.',
    });
  }
  if (trouble.kind === 'unreachable') {
    return t({
      vi: 'Không kết nối được. Kiểm tra mạng rồi thử lại.',
      en: 'There was no answer. Check the network and try again.',
    });
  }
  if (trouble.code === 'FORBIDDEN') {
    return t({ vi: 'Vai trò của bạn không có quyền này.', en: 'Your role may not do this.' });
  }
  const incident = trouble.incidentId ? ` (${trouble.incidentId})` : '';
  return t({ vi: 'Hệ thống gặp lỗi. Thử lại sau.', en: 'Something broke. Try again.' }) + incident;
}
