/** Opinions written for the project, so that the trial runs without any file. */
export const writtenOpinions: readonly { topic: string; body: string }[] = [
  {
    topic: 'NETWORK_QUALITY',
    body: 'Khu chợ Bà Chiểu buổi chiều từ 17 giờ đến 19 giờ sóng 4G gần như không dùng được. Đề nghị lắp thêm trạm nhỏ trên nóc nhà lồng chợ và công bố ngày hoàn thành để bà con biết.',
  },
  {
    topic: 'NETWORK_QUALITY',
    body: 'Đi tàu Bắc – Nam qua đèo Hải Vân mất sóng liên tục. Có thể phủ sóng dọc đường tàu theo từng hầm, bắt đầu từ hầm dài nhất, vì khách hay gọi cấp cứu ở đoạn này.',
  },
  {
    topic: 'NETWORK_QUALITY',
    body: 'Xin thêm trên ứng dụng một nút báo sóng yếu: bấm một cái là gửi vị trí và mức sóng, không phải gọi tổng đài mô tả dài dòng.',
  },
  {
    topic: 'NETWORK_QUALITY',
    body: 'Tầng hầm chung cư tôi ở không có sóng, bảo vệ không gọi được khi có sự cố thang máy. Mong có chương trình lắp bộ lặp sóng cho ban quản trị tòa nhà với giá ưu đãi.',
  },
  {
    topic: 'NETWORK_QUALITY',
    body: 'Mạng 5G báo đầy vạch nhưng tải video vẫn quay vòng vòng, nhất là sau 20 giờ.',
  },
  {
    topic: 'NETWORK_QUALITY',
    body: 'Bản đồ vùng phủ trên trang web nên có ngày cập nhật và tốc độ đo thật của thuê bao, đừng chỉ tô màu xanh hết cả tỉnh.',
  },
  {
    topic: 'NETWORK_QUALITY',
    body: 'Vùng nuôi tôm ở xã tôi ai cũng dùng cảm biến qua mạng di động. Mất sóng một đêm là mất cả ao. Đề nghị có gói ưu tiên cho thiết bị nông nghiệp và cảnh báo trước khi bảo trì trạm.',
  },
  {
    topic: 'CUSTOMER_CARE',
    body: 'Gọi tổng đài phải nghe quảng cáo gần hai phút mới được bấm phím gặp người thật. Xin cho bấm phím 0 ngay từ đầu.',
  },
  {
    topic: 'CUSTOMER_CARE',
    body: 'Mẹ tôi khiếm thị, cửa hàng yêu cầu ký bốn trang giấy mà không ai đọc cho bà nghe. Nên có bản ghi âm hợp đồng và nhân viên được hướng dẫn phục vụ người khuyết tật.',
  },
  {
    topic: 'CUSTOMER_CARE',
    body: 'Khi khiếu nại xong chỉ nhận tin nhắn “đã xử lý” mà không biết xử lý thế nào. Mỗi khiếu nại nên có mã để tra cứu từng bước và người chịu trách nhiệm.',
  },
  {
    topic: 'CUSTOMER_CARE',
    body: 'Đổi sim tại cửa hàng chờ hơn một tiếng. Nên cho đặt lịch trước trên ứng dụng và hiện số người đang chờ ở từng cửa hàng.',
  },
  {
    topic: 'CUSTOMER_CARE',
    body: 'Nhân viên cửa hàng đường Lê Lợi rất nhiệt tình, giải thích cặn kẽ cho người lớn tuổi. Đề nghị khen thưởng.',
  },
  {
    topic: 'CUSTOMER_CARE',
    body: 'Tổng đài nên nhận diện tiếng nói vùng miền, quê tôi nói tiếng Nghệ mà máy cứ bắt nhắc lại.',
  },
  {
    topic: 'CUSTOMER_CARE',
    body: 'Chat trong ứng dụng bị mất nội dung khi thoát ra. Phải giữ lại lịch sử để hôm sau hỏi tiếp, đừng bắt khách kể lại từ đầu.',
  },
  {
    topic: 'CUSTOMER_CARE',
    body: 'Nên có tổng đài bằng ngôn ngữ ký hiệu qua video cho người điếc, ít nhất vào giờ hành chính.',
  },
  {
    topic: 'PRODUCTS_SERVICES_PROMOTIONS',
    body: 'Gói cước ngày cho sinh viên đi thực tập ở tỉnh khác: chỉ tính ngày thật sự dùng, tối đa bảy ngày mỗi tháng, không tự gia hạn.',
  },
  {
    topic: 'PRODUCTS_SERVICES_PROMOTIONS',
    body: 'Trước khi gói tự gia hạn nên nhắn tin trước 24 giờ kèm cách hủy bằng một lần bấm.',
  },
  {
    topic: 'PRODUCTS_SERVICES_PROMOTIONS',
    body: 'Xin cho chia sẻ dung lượng còn dư trong gia đình, bố mẹ tôi dùng không hết còn em tôi thì thiếu.',
  },
  {
    topic: 'PRODUCTS_SERVICES_PROMOTIONS',
    body: 'Khuyến mại nạp thẻ ghi 50% nhưng điều kiện nằm ở trang khác, chữ rất nhỏ. Nên ghi rõ ngay trong tin nhắn: được bao nhiêu đồng, dùng đến ngày nào.',
  },
  {
    topic: 'PRODUCTS_SERVICES_PROMOTIONS',
    body: 'Thêm gói dành riêng cho tài xế xe công nghệ: nhiều dung lượng bản đồ, gọi nội mạng miễn phí trong ca, trả theo tuần.',
  },
  {
    topic: 'PRODUCTS_SERVICES_PROMOTIONS',
    body: 'Điểm hội viên nên đổi được thành suất học trực tuyến cho học sinh vùng cao, tôi sẵn sàng tặng điểm của mình.',
  },
  {
    topic: 'PRODUCTS_SERVICES_PROMOTIONS',
    body: 'Gói chuyển vùng quốc tế đăng ký xong không biết đã bật chưa. Khi hạ cánh nên có tin nhắn báo gói đang dùng, còn bao nhiêu và giá khi hết.',
  },
  { topic: 'PRODUCTS_SERVICES_PROMOTIONS', body: 'giá gói data cao quá, giảm xuống đi' },
  {
    topic: 'PRODUCTS_SERVICES_PROMOTIONS',
    body: 'Cho phép đặt trần chi tiêu theo tháng cho thuê bao của con, chạm trần thì chỉ còn gọi bố mẹ và số khẩn cấp.',
  },
  {
    topic: 'OTHER',
    body: 'Trang web nên có bản chữ to, ít màu cho người già; bố tôi bảy mươi tuổi nhìn không ra nút nào để bấm.',
  },
  {
    topic: 'OTHER',
    body: 'Hóa đơn điện tử gửi về thư mất dấu tiếng Việt, kế toán không nhận. Đề nghị sửa mẫu hóa đơn.',
  },
  {
    topic: 'OTHER',
    body: 'Ứng dụng chiếm hơn 400 MB trên máy rẻ tiền. Nên có bản rút gọn chỉ xem cước, nạp tiền và gửi góp ý.',
  },
  {
    topic: 'OTHER',
    body: 'Nên thu gom điện thoại và sim cũ tại cửa hàng để tái chế, ai mang đến được cộng điểm hội viên.',
  },
  {
    topic: 'OTHER',
    body: 'Mong chương trình công bố ý kiến nào đã được làm thật, ai làm, xong ngày nào. Có vậy người dân mới muốn góp ý tiếp.',
  },
  {
    topic: 'OTHER',
    body: 'Ung dung bi vang khi bat che do tiet kiem pin, may Android 13, lap lai lan nao cung bi.',
  },
  {
    topic: 'OTHER',
    body: 'Tin nhắn rác mạo danh ngân hàng vẫn lọt. Nên có đầu số miễn phí để chuyển tiếp tin rác và báo lại kết quả chặn cho người gửi.',
  },
  {
    topic: 'OTHER',
    body: 'Khi bão về nên nhắn miễn phí danh sách điểm sạc điện thoại và phát sóng lưu động gần nhất cho thuê bao trong vùng.',
  },
];
