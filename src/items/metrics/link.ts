/** What ties a deed or a thing to those whom it is for, whose it is, or where it is, in front of their number. */

/** Behind these *đến* and *tới* lead to places; behind others they say that there are so many. */
const REACHING =
  'trực tuyến|sóng|lưới|nối|truyền|quang|mạng|điểm cầu|phủ|đường|số|dữ liệu|quân sự|khoản phủ|phổ biến|quán triệt';

/** *làm sạch dữ liệu | của*, *phủ wifi miễn phí | tại*, *kéo điện lưới | tới*. */
export const LINK = new RegExp(
  ` (?<link>cho|đối với|với|của|tại|ở|trên|vào|(?<= (?:${REACHING}) )(?:đến|tới))(?: (?:cả|toàn bộ|tất cả))? $`,
  'u',
);
