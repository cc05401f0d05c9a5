/** What is told of the rules by which items are made that no single mention makes: what `dcs rules` shows of them. */
import type { Described } from '../mentions/rule.ts';

/** Directives, and deadlines without a date. An example says what the item holds; `null`: no item by this rule. */
export const itemRules: readonly Described[] = [
  {
    id: 'directive/order',
    about: 'who demands what of whom: yêu cầu, chỉ đạo, phải',
    examples: [
      {
        text: 'Thủ tướng yêu cầu Bộ Y tế rà soát hồ sơ.',
        is: { act: 'order', verb: 'yêu cầu', action: 'rà soát hồ sơ' },
        quote: 'yêu cầu Bộ Y tế rà soát hồ sơ',
      },
      { text: 'Bộ Y tế đã rà soát hồ sơ theo yêu cầu của Thủ tướng.', is: null },
      { text: 'Thủ tướng biểu dương Bộ Y tế đã rà soát hồ sơ.', is: null },
    ],
  },
  {
    id: 'directive/assign',
    about: 'who gives a task to whom: giao, phân công',
    examples: [
      {
        text: 'Thủ tướng giao Bộ Y tế chủ trì rà soát hồ sơ.',
        is: { act: 'assign', verb: 'giao', action: 'rà soát hồ sơ' },
        quote: 'giao Bộ Y tế chủ trì rà soát hồ sơ',
      },
      { text: 'Bộ Y tế đã được giao rà soát hồ sơ từ năm 2024.', is: null },
    ],
  },
  {
    id: 'directive/request',
    about: 'who asks whom to do what: đề nghị',
    examples: [
      {
        text: 'Thủ tướng đề nghị các tỉnh rà soát hồ sơ.',
        is: { act: 'request', verb: 'đề nghị' },
        quote: 'đề nghị các tỉnh rà soát hồ sơ',
      },
      { text: 'Các bộ đề nghị hướng dẫn đã được giải đáp.', is: null },
    ],
  },
  {
    id: 'directive/propose',
    about: 'what a participant asks of a superior or peer: kiến nghị',
    examples: [
      {
        text: 'Giám đốc Sở Y tế kiến nghị Bộ Y tế sớm ban hành hướng dẫn.',
        is: { act: 'propose', issuer: { role: 'Giám đốc Sở Y tế' }, urgency: 'urgent' },
        quote: 'kiến nghị Bộ Y tế sớm ban hành hướng dẫn',
      },
      { text: 'Giám đốc Sở Y tế cho biết kiến nghị của xã đã được giải quyết.', is: null },
    ],
  },
  {
    id: 'directive/urge',
    about: 'what a speaker stresses shall be done: nhấn mạnh, lưu ý, quán triệt',
    examples: [
      {
        text: 'Thủ tướng nhấn mạnh các bộ phải rà soát hồ sơ.',
        is: { act: 'urge', verb: 'nhấn mạnh' },
        quote: 'nhấn mạnh các bộ phải rà soát hồ sơ',
      },
      { text: 'Thủ tướng nhấn mạnh chuyển đổi số là xu thế tất yếu.', is: null },
    ],
  },
  {
    id: 'directive/carried',
    about: 'an instruction that goes on without a verb of its own: Khẩn trương …; Thứ hai, …',
    examples: [
      {
        text: 'Thủ tướng yêu cầu Bộ Y tế rà soát hồ sơ. Khẩn trương số hóa bệnh án.',
        is: { act: 'order', urgency: 'urgent' },
        quote: 'Khẩn trương số hóa bệnh án',
      },
      { text: 'Bộ Y tế báo cáo kết quả. Khẩn trương là yêu cầu chung.', is: null },
    ],
  },
  {
    id: 'directive/group',
    about: 'a member of a numbered watchword: "3 tăng cường" gồm …; …; …',
    examples: [
      {
        text: 'Thủ tướng yêu cầu thực hiện "3 tăng cường" gồm: tăng cường dữ liệu; tăng cường hạ tầng; tăng cường nhân lực.',
        is: { group: { label: '3 tăng cường', index: 2, size: 3 } },
        quote: 'tăng cường hạ tầng',
      },
      { text: 'Thủ tướng nhắc lại "3 tăng cường" của năm trước.', is: null },
    ],
  },
  {
    id: 'deadline/event',
    about: 'an event in place of a date: tại kỳ họp thứ 9',
    examples: [
      {
        text: 'Thủ tướng yêu cầu Bộ Y tế trình đề án tại kỳ họp thứ 9.',
        is: { relation: 'at', event: 'kỳ họp thứ 9', task: 'trình đề án', owners: ['bo-y-te'] },
        quote: 'tại kỳ họp thứ 9',
      },
      { text: 'Đề án đã được trình tại kỳ họp thứ 9.', is: null },
    ],
  },
];
