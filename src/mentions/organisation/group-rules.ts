/** What is told of the rules by which groups of organisations, and offices of them, are read. */
import type { Described } from '../rule.ts';

const groups: Described = {
  id: 'organisation/groups',
  about: 'groups in a row: các bộ, ngành, địa phương is three',
  examples: [
    { text: 'các bộ, ngành, địa phương', is: { id: 'cac-bo', type: 'group' }, quote: 'các bộ' },
    { text: 'các bộ, ngành, địa phương', is: { id: 'cac-dia-phuong' }, quote: 'địa phương' },
    { text: 'mỗi bộ, ngành phải có một đề án', is: { id: 'cac-nganh' }, quote: 'ngành' },
    { text: 'các đơn vị có liên quan', is: { id: 'cac-don-vi' } },
    { text: 'các sở, ban, ngành', is: { id: 'cac-ban' }, quote: 'ban' },
    { text: 'các doanh nghiệp viễn thông', is: { id: 'cac-doanh-nghiep-vien-thong' } },
    { text: 'các hiệp hội ngành hàng', is: { id: 'cac-hiep-hoi-nganh-hang' } },
    { text: 'các khoa, phòng', is: { id: 'cac-phong' }, quote: 'phòng' },
    { text: 'các Vụ, Cục', is: { id: 'cac-cuc' }, quote: 'Cục' },
    { text: 'các bộ phận', is: null },
    { text: 'các bộ tiêu chí', is: null },
    { text: 'cán bộ, ngành nghề', is: null },
    { text: 'dịch vụ, cục diện', is: null },
    { text: 'các cấp độ an toàn', is: null },
    { text: 'các cơ sở dữ liệu', is: null },
    { text: 'nghiệp vụ, ban đầu', is: null },
    { text: 'các tỉnh lộ', is: null },
    { text: 'bản đồ số', is: null },
  ],
};

const officer: Described = {
  id: 'organisation/officer',
  about: 'offices of organisations that are told to do something: thủ trưởng các đơn vị',
  examples: [
    { text: 'giám đốc các bệnh viện', is: { id: 'giam-doc-cac-benh-vien', type: 'officer' } },
    { text: 'lãnh đạo các bộ, ngành', is: { id: 'lanh-dao-cac-nganh' }, quote: 'ngành' },
    { text: 'lãnh đạo Văn phòng Chính phủ', is: { id: 'lanh-dao-van-phong-chinh-phu' } },
    { text: 'trưởng các phòng chuyên môn', is: { id: 'truong-cac-phong-chuyen-mon' } },
    { text: 'chánh án các tòa án', is: { id: 'chanh-an-cac-toa-an' } },
    { text: 'ban giám đốc nhà máy', is: null },
    { text: 'tăng trưởng các ngành', is: null },
    { text: 'thị trưởng các thành phố', is: null },
    { text: 'lãnh đạo cuộc kháng chiến', is: null },
  ],
};

const tiers: Described = {
  id: 'organisation/tiers',
  about: 'a group for each tier: cán bộ, công chức cấp xã, huyện, tỉnh is three',
  examples: [
    { text: 'cán bộ, công chức cấp xã, huyện, tỉnh', is: { id: 'can-bo-cong-chuc-cap-tinh' }, quote: 'tỉnh' },
    { text: 'các trường học cấp huyện', is: { id: 'cac-truong-hoc-cap-huyen' } },
    { text: 'cán bộ, công chức cấp thiết bị', is: null },
  ],
};

/** Groups and offices of them. */
export const groupRules: readonly Described[] = [groups, officer, tiers];
