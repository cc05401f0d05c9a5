/** What is told of the rules by which people are read. */
import type { Described } from '../rule.ts';

/** People. */
export const personRules: readonly Described[] = [
  {
    id: 'person/office',
    about: 'an office, with the organisation that it is held in and the name of who holds it',
    examples: [
      { text: 'Thủ tướng Phạm Minh Chính', is: { name: 'Phạm Minh Chính', role: 'Thủ tướng' } },
      {
        text: 'Bộ trưởng Bộ Công Thương Nguyễn Hồng Diên',
        is: { name: 'Nguyễn Hồng Diên', role: 'Bộ trưởng Bộ Công Thương' },
      },
      {
        text: 'Phó Chủ tịch UBND tỉnh Đồng Tháp Huỳnh Minh Tuấn',
        is: { name: 'Huỳnh Minh Tuấn', role: 'Phó Chủ tịch UBND tỉnh Đồng Tháp' },
      },
      {
        text: 'THỨ TRƯỞNG PHẠM THỊ TRÚC LÂM TẠI CUỘC HỌP',
        is: { name: 'PHẠM THỊ TRÚC LÂM', role: 'THỨ TRƯỞNG' },
        quote: 'THỨ TRƯỞNG PHẠM THỊ TRÚC LÂM',
      },
      {
        text: "Trạm trưởng Trạm Y tế xã K'Brơi",
        is: { name: "K'Brơi", role: 'Trạm trưởng Trạm Y tế xã' },
      },
      { text: 'Ban Giám đốc', is: null },
      { text: 'Thủ tướng yêu cầu', is: { role: 'Thủ tướng' }, quote: 'Thủ tướng' },
      { text: 'Trụ sở Bộ Công Thương', is: null },
      { text: 'thủ tục', is: null },
      { text: 'bộ trưởng thành', is: null },
    ],
  },
  {
    id: 'person/title',
    about: 'a name behind a title: ông, bà, đồng chí',
    examples: [
      { text: 'ông Nguyễn Văn Phong', is: { name: 'Nguyễn Văn Phong' } },
      { text: 'đồng chí Trần Thị Hoa', is: { name: 'Trần Thị Hoa' } },
      { text: 'ông cha ta', is: null },
      { text: 'bà con nông dân', is: null },
    ],
  },
  {
    id: 'person/pronoun',
    about: 'a word for the person last named, where it speaks',
    examples: [
      { text: 'Ông yêu cầu làm ngay', is: {}, quote: 'Ông' },
      { text: 'ông bà', is: null },
      { text: 'bà con', is: null },
    ],
  },
];
