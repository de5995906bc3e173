import { refusals } from '@chia-se/subgraph-kit';

export const refuseStaff = refusals({
  TOPICS_INVALID: {
    vi: 'Mã chủ đề gồm chữ in hoa, số và dấu gạch dưới, như NETWORK_QUALITY; nhiều nhất 50 chủ đề.',
    en: 'A topic’s code has capitals, digits and underscores, such as NETWORK_QUALITY; 50 topics at the most.',
  },
  NAME_MISSING: { vi: 'Vui lòng nhập họ tên.', en: 'Enter a name.' },
  NAME_TOO_LONG: {
    vi: 'Họ tên dài quá {most} ký tự.',
    en: 'The name is longer than {most} characters.',
  },
  PHONE_NUMBER_INVALID: {
    vi: 'Số điện thoại chưa đúng, ví dụ đúng: 0901 234 567.',
    en: 'That is not a Vietnamese mobile number. Enter one such as 0901 234 567.',
  },
  PHONE_NUMBER_TAKEN: {
    vi: 'Số này đã thuộc về một nhân viên khác.',
    en: 'Another staff member works under this number.',
  },
  ROLES_MISSING: { vi: 'Vui lòng chọn ít nhất một vai trò.', en: 'Choose at least one role.' },
  STAFF_MEMBER_UNKNOWN: { vi: 'Không có nhân viên này.', en: 'There is no such staff member.' },
  OWN_ROLES: {
    vi: 'Không ai tự đổi quyền của chính mình. Hãy nhờ một quản trị viên khác.',
    en: 'Nobody changes their own permissions. Ask another admin.',
  },
  NO_LONGER_ADMIN: {
    vi: 'Bạn không còn là quản trị viên. Vui lòng đăng nhập lại.',
    en: 'You are no longer an admin. Sign in again.',
  },
  LAST_ADMIN: {
    vi: 'Đây là quản trị viên cuối cùng. Hãy bổ nhiệm người khác trước.',
    en: 'This is the last admin. Appoint another one first.',
  },
});
