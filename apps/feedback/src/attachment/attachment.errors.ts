import { refusals } from '@chia-se/subgraph-kit';

export const refuseAttachment = refusals({
  UPLOADS_OFF: {
    vi: 'Hiện chưa nhận được tệp đính kèm. Quý khách vẫn có thể gửi góp ý không kèm tệp.',
    en: 'Files cannot be taken at the moment. Opinions without them can.',
  },
  UPLOAD_KEY_INVALID: {
    vi: 'Khóa chống gửi trùng phải dài từ {shortest} đến {longest} ký tự. Quý khách vui lòng tải lại trang rồi gửi lại.',
    en: 'The idempotency key must have {shortest} to {longest} characters. Please reload the page and send it again.',
  },
  UPLOAD_KEY_REUSED: {
    vi: 'Khóa chống gửi trùng này đã dùng cho một tệp khác. Quý khách vui lòng tải lại trang rồi gửi lại.',
    en: 'This idempotency key was used for another file. Please reload the page and send it again.',
  },
  FILE_NAME_EMPTY: {
    vi: 'Tệp chưa có tên. Quý khách vui lòng đặt tên cho tệp rồi gửi lại.',
    en: 'The file has no name. Please name it and send it again.',
  },
  FILE_TYPE_UNSUPPORTED: {
    vi: 'Chỉ nhận ảnh JPEG, PNG, WebP và tệp PDF. Quý khách vui lòng chọn tệp khác.',
    en: 'JPEG, PNG and WebP images and PDF files are taken. Please choose another file.',
  },
  IMAGE_HEIC: {
    vi: 'Chưa nhận ảnh HEIC của iPhone. Quý khách vui lòng chụp màn hình bức ảnh rồi gửi ảnh chụp màn hình. Để các ảnh chụp sau này gửi được ngay: vào Cài đặt › Camera › Định dạng, chọn “Tương thích nhất”.',
    en: 'HEIC photos of an iPhone are not taken. Please send a screenshot of the photo. For photos to come: Settings › Camera › Formats › Most Compatible.',
  },
  FILE_EMPTY: {
    vi: 'Tệp này không có nội dung. Quý khách vui lòng chọn tệp khác.',
    en: 'The file is empty. Please choose another one.',
  },
  FILE_TOO_LARGE: {
    vi: 'Tệp lớn hơn {megabytes} MB. Quý khách vui lòng chọn tệp nhỏ hơn.',
    en: 'The file is larger than {megabytes} MB. Please choose a smaller one.',
  },
  TOO_MANY_UPLOADS: {
    vi: 'Quý khách đã tải lên {most} tệp mà chưa dùng. Vui lòng gửi góp ý, hoặc đợi một ngày rồi tải thêm.',
    en: 'You have uploaded {most} files without using them. Please send your opinion, or wait a day for more.',
  },
  UPLOAD_UNKNOWN: {
    vi: 'Không tìm thấy tệp này trong các tệp Quý khách tải lên. Vui lòng tải tệp lên lại.',
    en: 'You have uploaded no such file. Please upload it again.',
  },
  UPLOAD_MISSING: {
    vi: 'Tệp chưa được tải lên xong. Quý khách vui lòng tải lại tệp.',
    en: 'The file has not arrived yet. Please upload it again.',
  },
  FILE_UNREADABLE: {
    vi: 'Tệp bị hỏng hoặc chưa trọn vẹn nên không đọc được. Quý khách vui lòng chọn tệp khác.',
    en: 'The file is damaged or not whole. Please choose another one.',
  },
  FILE_SUSPICIOUS: {
    vi: 'Tệp này chứa lẫn nội dung của một loại tệp khác nên không được nhận. Quý khách vui lòng chọn tệp khác.',
    en: 'The file holds another kind of file as well and is not taken. Please choose another one.',
  },
  IMAGE_TOO_LARGE: {
    vi: 'Ảnh có quá nhiều điểm ảnh (tối đa {megapixels} triệu). Quý khách vui lòng thu nhỏ ảnh.',
    en: 'The image has too many pixels ({megapixels} million at the most). Please make it smaller.',
  },
  UPLOADS_BUSY: {
    vi: 'Hệ thống đang xử lý nhiều ảnh. Quý khách vui lòng thử lại sau ít phút; tệp đã tải lên vẫn còn.',
    en: 'Many images are being processed. Please try again in a moment; your file is kept.',
  },
});

export const refuseUse = refusals({
  ATTACHMENT_UNKNOWN: {
    vi: 'Không tìm thấy một tệp đính kèm. Quý khách vui lòng tải tệp lên lại rồi gửi.',
    en: 'One of the attachments was not found. Please upload it again, then send.',
  },
  ATTACHMENT_INCOMPLETE: {
    vi: 'Một tệp đính kèm chưa tải lên xong. Quý khách vui lòng đợi hoặc tải lại tệp rồi gửi.',
    en: 'One of the attachments is not uploaded yet. Please wait or upload it again, then send.',
  },
  ATTACHMENT_USED: {
    vi: 'Một tệp đính kèm đã được dùng ở nơi khác. Quý khách vui lòng tải tệp lên lại rồi gửi.',
    en: 'One of the attachments is used elsewhere already. Please upload it again, then send.',
  },
  TOO_MANY_ATTACHMENTS: {
    vi: 'Chỉ đính kèm được tối đa {most} tệp. Quý khách vui lòng bỏ bớt.',
    en: 'No more than {most} files can be attached. Please take some out.',
  },
  ATTACHMENTS_DIFFER: {
    vi: 'Câu trả lời này đã được gửi với các tệp đính kèm khác. Vui lòng tải lại trang để xem.',
    en: 'This response was given already, with other attachments. Please reload the page to see it.',
  },
});
