/** What is told of the rules by which organisations are read. */
import type { Described } from '../rule.ts';
import { groupRules } from './group-rules.ts';

const lexicon: Described = {
  id: 'organisation/lexicon',
  about: 'organisations of the lexicon, by any of their names and abbreviations',
  examples: [
    {
      text: 'Bộ Thông tin và Truyền thông',
      is: { id: 'bo-thong-tin-va-truyen-thong', name: 'Bộ Thông tin và Truyền thông', type: 'organisation' },
    },
    { text: 'Bộ Thông tin & Truyền thông', is: { id: 'bo-thong-tin-va-truyen-thong' } },
    { text: 'giao Bộ TT&TT hướng dẫn', is: { id: 'bo-thong-tin-va-truyen-thong' }, quote: 'Bộ TT&TT' },
    { text: 'BỘ TÀI CHÍNH', is: { id: 'bo-tai-chinh' } },
    { text: 'ngân hàng thuộc NHNN', is: { id: 'ngan-hang-nha-nuoc-viet-nam' }, quote: 'NHNN' },
    { text: 'đề nghị VPCP đôn đốc', is: { id: 'van-phong-chinh-phu' }, quote: 'VPCP' },
    { text: 'Bộ NN&PTNT', is: { id: 'bo-nong-nghiep-va-phat-trien-nong-thon' } },
    { text: 'Bộ Nông nghiệp', is: { id: 'bo-nong-nghiep-va-moi-truong' } },
    { text: 'Bộ Nông nghiệp và Phát triển nông thôn', is: { id: 'bo-nong-nghiep-va-phat-trien-nong-thon' } },
    {
      text: 'phiên họp của Ủy ban Quốc gia về chuyển đổi số',
      is: { id: 'uy-ban-quoc-gia-ve-chuyen-doi-so' },
      quote: 'Ủy ban Quốc gia về chuyển đổi số',
    },
    { text: 'người đứng đầu', is: { id: 'nguoi-dung-dau', type: 'officer' } },
    { text: 'một công bộ mẫn cán', is: null },
    { text: 'làm công an ninh', is: null },
    { text: 'hộ chiếu do bộ phận một nửa cấp', is: null },
    { text: 'giá evn hay là vnpt', is: null },
    { text: 'quốc hội nghị', is: null },
    { text: 'các ngành nghề truyền thống', is: null },
  ],
};

const sharedHead: Described = {
  id: 'organisation/shared-head',
  about: 'names that share a head: các Bộ Công an, Quốc phòng và Tài chính is three',
  examples: [
    { text: 'các Bộ Công an, Quốc phòng và Tài chính', is: { id: 'bo-cong-an' }, quote: 'các Bộ Công an' },
    { text: 'các Bộ Công an, Quốc phòng và Tài chính', is: { id: 'bo-quoc-phong' }, quote: 'Quốc phòng' },
    { text: 'các Bộ: Công Thương, Y tế', is: { id: 'bo-y-te' }, quote: 'Y tế' },
    { text: 'Bộ NN-MT, VH-TT-DL', is: { id: 'bo-van-hoa-the-thao-va-du-lich' }, quote: 'VH-TT-DL' },
    { text: 'các Sở Nội vụ, Tài chính', is: { id: 'so-tai-chinh' }, quote: 'Tài chính' },
    { text: 'các Vụ Pháp chế, Tổ chức cán bộ', is: { id: 'vu-phap-che' }, quote: 'các Vụ Pháp chế' },
    { text: 'Bộ Tài chính, Công an tỉnh', is: null },
    { text: 'Bộ Công an, y tế dự phòng', is: null },
    { text: 'các bộ phận Tài chính', is: null },
  ],
};

const place: Described = {
  id: 'organisation/place',
  about: 'a body of a province, district or commune: head or entry, level, place',
  examples: [
    { text: 'UBND tỉnh Ninh Bình', is: { id: 'ubnd-tinh-ninh-binh', type: 'organisation' } },
    { text: 'Ủy ban nhân dân Thành phố Hồ Chí Minh', is: { id: 'ubnd-thanh-pho-ho-chi-minh' } },
    { text: 'UBND TPHCM', is: { id: 'ubnd-thanh-pho-ho-chi-minh' } },
    { text: 'HĐND huyện Mộc Châu', is: { id: 'hdnd-huyen-moc-chau' } },
    { text: 'UBND các huyện Đam Rông, Cát Tiên', is: { id: 'ubnd-huyen-cat-tien' }, quote: 'Cát Tiên' },
    {
      text: 'UBND thành phố Hải Phòng, Thành phố Hồ Chí Minh',
      is: { id: 'ubnd-thanh-pho-ho-chi-minh' },
      quote: 'Thành phố Hồ Chí Minh',
    },
    { text: 'UBND tỉnh Bắc Ninh và tỉnh Lào Cai', is: { id: 'ubnd-tinh-lao-cai' }, quote: 'tỉnh Lào Cai' },
    { text: "UBND xã Ea H'leo", is: { id: 'ubnd-xa-ea-h-leo' } },
    { text: 'UBND xã Tả Phìn, xã Bản Hồ', is: { id: 'ubnd-xa-ban-ho' }, quote: 'xã Bản Hồ' },
    { text: 'UBND các tỉnh: Lào Cai, Sơn La', is: { id: 'ubnd-tinh-son-la' }, quote: 'Sơn La' },
    { text: 'UBND thành phố Vinh, tỉnh Nghệ An', is: { id: 'ubnd-thanh-pho-vinh' }, quote: 'UBND thành phố Vinh' },
    { text: 'Sở Y tế tỉnh Lào Cai', is: { id: 'so-y-te-tinh-lao-cai' } },
    { text: 'Sở KH&CN tỉnh Nghệ An', is: { id: 'so-khoa-hoc-va-cong-nghe-tinh-nghe-an' } },
    { text: 'Sở Y tế các tỉnh, thành phố trực thuộc Trung ương', is: { id: 'so-y-te' } },
    { text: 'Phòng Nội vụ các huyện', is: { id: 'phong-noi-vu' } },
    { text: 'Phòng Tư pháp huyện Đông Anh', is: { id: 'phong-tu-phap-huyen-dong-anh' } },
    { text: 'Công an thành phố Đà Nẵng', is: { id: 'cong-an-thanh-pho-da-nang' } },
    { text: 'Công an TPHCM', is: { id: 'cong-an-thanh-pho-ho-chi-minh' } },
    { text: 'Thuế tỉnh Bắc Ninh', is: { id: 'thue-tinh-bac-ninh' } },
    { text: 'TAND thành phố Hà Nội', is: { id: 'toa-an-nhan-dan-thanh-pho-ha-noi' } },
    { text: 'Kiểm toán nhà nước khu vực VII', is: { id: 'kiem-toan-nha-nuoc-khu-vuc-vii' } },
    { text: 'Kho bạc Nhà nước khu vực 7', is: { id: 'kho-bac-nha-nuoc-khu-vuc-7' } },
    { text: 'Báo Quảng Ninh', is: { id: 'bao-quang-ninh' } },
    { text: 'VNPT Kiên Giang', is: { id: 'vnpt-kien-giang' } },
    { text: 'Trung tâm Phục vụ hành chính công tỉnh', is: { id: 'trung-tam-phuc-vu-hanh-chinh-cong-tinh' } },
    { text: 'Thường trực HĐND tỉnh', is: { id: 'thuong-truc-hdnd-tinh' } },
    { text: 'Công ty Điện lực Bắc Ninh', is: { id: 'cong-ty-dien-luc-bac-ninh' } },
    { text: 'Báo và Phát thanh, Truyền hình Gia Lai', is: { id: 'bao-va-phat-thanh-truyen-hinh-gia-lai' } },
    { text: 'đi công tác tỉnh Ninh Bình', is: null },
    { text: 'giám sát công an toàn', is: null },
    { text: 'Thuế giá trị gia tăng', is: null },
    { text: 'Sở Y tế xã hội hóa', is: null },
    { text: 'Bộ Tài chính Hà Nội', is: null },
  ],
};

const named: Described = {
  id: 'organisation/named',
  about: 'a name that the lexicon does not have, by its form: Cục, Vụ, Ban, Trung tâm, Công ty … and capitals',
  examples: [
    { text: 'Vụ Kế hoạch - Tài chính', is: { id: 'vu-ke-hoach-tai-chinh', name: 'Vụ Kế hoạch - Tài chính' } },
    { text: 'giao Vụ Pháp chế chủ trì', is: { id: 'vu-phap-che' }, quote: 'Vụ Pháp chế' },
    { text: 'Ban Công nghệ, chuyển đổi số và tự động hóa', is: { id: 'ban-cong-nghe-chuyen-doi-so-va-tu-dong-hoa' } },
    { text: 'Cục Điều tra chống buôn lậu', is: { id: 'cuc-dieu-tra-chong-buon-lau' } },
    { text: 'Ban Viễn thông và CNTT', is: { id: 'ban-vien-thong-va-cong-nghe-thong-tin' } },
    {
      text: 'Phòng Tài chính - Kế toán phối hợp',
      is: { id: 'phong-tai-chinh-ke-toan' },
      quote: 'Phòng Tài chính - Kế toán',
    },
    { text: 'Trường Tiểu học Quang Trung', is: { id: 'truong-tieu-hoc-quang-trung' } },
    { text: 'Tổ Công nghệ thông tin trực', is: { id: 'to-cong-nghe-thong-tin' }, quote: 'Tổ Công nghệ thông tin' },
    { text: 'Bộ phận Chăm sóc khách hàng', is: { id: 'bo-phan-cham-soc-khach-hang' } },
    { text: 'Chi cục Giám sát quản lý về hải quan', is: { id: 'chi-cuc-giam-sat-quan-ly-ve-hai-quan' } },
    {
      text: 'Cục Công nghệ thông tin và Thống kê hải quan',
      is: { id: 'cuc-cong-nghe-thong-tin-va-thong-ke-hai-quan' },
    },
    { text: 'Hiệp hội Cà phê Buôn Ma Thuột', is: { id: 'hiep-hoi-ca-phe-buon-ma-thuot' } },
    { text: 'Công ty Than Hà Lầm', is: { id: 'cong-ty-than-ha-lam' } },
    { text: 'Công ty Thủy điện Sơn La', is: { id: 'cong-ty-thuy-dien-son-la' } },
    { text: 'Công ty Đường sắt đô thị số 1', is: { id: 'cong-ty-duong-sat-do-thi-so-1' } },
    { text: 'Công ty Hoa tiêu hàng hải khu vực II', is: { id: 'cong-ty-hoa-tieu-hang-hai-khu-vuc-ii' } },
    {
      text: 'Công ty Giống cây trồng số 15/BC',
      is: { id: 'cong-ty-giong-cay-trong' },
      quote: 'Công ty Giống cây trồng',
    },
    {
      text: 'Viện Nghiên cứu nông nghiệp số dự kiến',
      is: { id: 'vien-nghien-cuu-nong-nghiep-so' },
      quote: 'Viện Nghiên cứu nông nghiệp số',
    },
    { text: 'Văn phòng Sở dọn lại', is: { id: 'van-phong-so' }, quote: 'Văn phòng Sở' },
    { text: 'Ban Dân vận Huyện ủy', is: { id: 'ban-dan-van-huyen-uy' } },
    { text: 'Hội đồng quản trị Tổng công ty', is: { id: 'hoi-dong-quan-tri' }, quote: 'Hội đồng quản trị' },
    { text: 'Ban Tổ chức và Nhân sự', is: { id: 'ban-to-chuc-va-nhan-su' } },
    { text: 'Ban Tổ chức và Sở Nội vụ', is: { id: 'ban-to-chuc' }, quote: 'Ban Tổ chức' },
    { text: 'Ban Tiếp thị và Bán sản phẩm', is: { id: 'ban-tiep-thi-va-ban-san-pham' } },
    { text: 'Ban Kiểm soát nội bộ giám sát', is: { id: 'ban-kiem-soat-noi-bo' }, quote: 'Ban Kiểm soát nội bộ' },
    { text: 'Ban Giám đốc họp', is: { id: 'ban-giam-doc' }, quote: 'Ban Giám đốc' },
    { text: 'Thời báo Tài chính', is: { id: 'thoi-bao-tai-chinh' } },
    { text: 'NHIỆM VỤ TRỌNG TÂM', is: null },
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', is: null },
    { text: 'KT. BỘ TRƯỞNG', is: null },
    { text: 'vượt dãy Trường Sơn', is: null },
    { text: 'Ủy ban đạt kết quả', is: null },
    { text: 'THÔNG BÁO KẾT LUẬN', is: null },
    { text: 'trung tâm của vùng', is: null },
    { text: 'cán bộ Y tế', is: null },
  ],
};

const sector: Described = {
  id: 'organisation/sector',
  about: 'a whole sector as one body: ngành y tế',
  examples: [
    { text: 'ngành y tế', is: { id: 'nganh-y-te', type: 'group' } },
    { text: 'toàn ngành Giáo dục', is: { id: 'nganh-giao-duc' }, quote: 'ngành Giáo dục' },
    {
      text: 'ngành nông nghiệp và môi trường phải đi trước',
      is: { id: 'nganh-nong-nghiep-va-moi-truong' },
      quote: 'ngành nông nghiệp và môi trường',
    },
    { text: 'ngành nghề', is: null },
    { text: 'ngành công nghiệp bán dẫn', is: null },
    { text: 'chuyên ngành y tế', is: null },
  ],
};

/** Organisations and groups of them. */
export const organisationRules: readonly Described[] = [lexicon, sharedHead, place, named, sector, ...groupRules];
