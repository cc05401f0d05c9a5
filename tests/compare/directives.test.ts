import { describe, expect, test } from 'vitest';
import { diff } from '../../src/compare/diff.ts';
import type { Successions } from '../../src/compare/successors.ts';
import type { Directive } from '../../src/report/model.ts';
import { deadline, directive, report } from './items.ts';

const TTTT = 'bo-thong-tin-va-truyen-thong';
const KHCN = 'bo-khoa-hoc-va-cong-nghe';
const successions: Successions = new Map([[TTTT, [{ id: KHCN, until: '2025-02-28' }]]]);

function compare(from: Directive, to: Directive, dates = ['2024-04-24', '2025-05-01']) {
  return diff(report(dates[0], { directives: [from] }), report(dates[1], { directives: [to] }), successions).directives;
}

const shortcuts = 'rà soát, đơn giản hóa quy trình cấp phép xây dựng';

describe('two directives pair', () => {
  test.each([
    [
      'the same deed in other words',
      'đẩy mạnh hoàn thiện thể chế về giao dịch điện tử',
      'khẩn trương rà soát, hoàn thiện thể chế cho giao dịch điện tử, gửi Chính phủ xem xét',
    ],
    [
      'the same deed with another reason',
      `${shortcuts} để thu hút đầu tư`,
      `${shortcuts} nhằm giảm chi phí cho người dân`,
    ],
    [
      'a long and a short way to say it',
      'phát triển hạ tầng băng rộng tới mọi thôn bản, làm nền cho giáo dục và y tế từ xa',
      'phát triển hạ tầng băng rộng tới thôn bản',
    ],
  ])('%s', (_, from, to) => {
    expect(compare(directive(from), directive(to)).pairs).toHaveLength(1);
  });
});

describe('two directives never pair', () => {
  test.each([
    [
      'general words alone',
      'tiếp tục nâng cao chất lượng mạng băng rộng',
      'tiếp tục nâng cao chất lượng dịch vụ khám bệnh',
    ],
    [
      'the same assignee with another deed',
      'chủ trì, phối hợp với các bộ phổ biến kinh nghiệm',
      'chủ trì, phối hợp với các bộ bảo vệ hệ thống thông tin trọng yếu',
    ],
    [
      'digital transformation, which is everywhere',
      'đẩy mạnh chuyển đổi số trong ngành nông nghiệp',
      'đẩy mạnh chuyển đổi số trong ngành tòa án',
    ],
  ])('%s', (_, from, to) => {
    expect(compare(directive(from), directive(to)).pairs).toEqual([]);
  });
});

describe('what changed', () => {
  test('nothing, where only the order of the words did', () => {
    const [pair] = compare(
      directive('rà soát và cắt giảm thủ tục đất đai'),
      directive('cắt giảm và rà soát thủ tục đất đai'),
    ).pairs;
    expect(pair).toMatchObject({ status: 'same' });
  });

  test('the assignees', () => {
    const [pair] = compare(
      directive(shortcuts, { to: ['bo-xay-dung'] }),
      directive(shortcuts, { to: ['bo-cong-an'] }),
    ).pairs;
    expect(pair).toMatchObject({ status: 'changed', changes: ['assignees'] });
  });

  test('the wording', () => {
    expect(compare(directive(shortcuts), directive(`${shortcuts} trong quý III`)).pairs[0]).toMatchObject({
      changes: ['wording'],
    });
  });

  test('the deadline', () => {
    const [first, second] = [deadline(shortcuts, '2024-06-30'), deadline(shortcuts, '2024-09-30')];
    const of = (date: string, due: typeof first) =>
      report(date, { deadlines: [due], directives: [directive(shortcuts, { deadlines: [due.id] })] });
    expect(diff(of('2024-04-24', first), of('2024-07-10', second), successions).directives.pairs[0]).toMatchObject({
      changes: ['deadline'],
    });
  });

  test('not the assignee, where it became another organisation in between', () => {
    const [pair] = compare(directive(shortcuts, { to: [TTTT] }), directive(shortcuts, { to: [KHCN] })).pairs;
    expect(pair).toMatchObject({ status: 'same', successions: [{ from: TTTT, to: KHCN }] });
  });

  test('the assignee, where both meetings were before the reorganisation', () => {
    const [pair] = compare(directive(shortcuts, { to: [TTTT] }), directive(shortcuts, { to: [KHCN] }), [
      '2024-04-24',
      '2024-07-10',
    ]).pairs;
    expect(pair).toMatchObject({ status: 'changed', changes: ['assignees'] });
    expect(pair).not.toHaveProperty('successions');
  });

  test('a department is followed where its field and its province both became others', () => {
    const chain: Successions = new Map([
      ['so-thong-tin', [{ id: 'so-khoa-hoc', until: '2025-02-28' }]],
      ['tinh-thai-binh', [{ id: 'tinh-hung-yen', until: '2025-06-30' }]],
    ]);
    const of = (date: string, id: string) => report(date, { directives: [directive(shortcuts, { to: [id] })] });
    const pairOn = (date: string) =>
      diff(of('2024-08-16', 'so-thong-tin-tinh-thai-binh'), of(date, 'so-khoa-hoc-tinh-hung-yen'), chain).directives
        .pairs[0];
    expect(pairOn('2025-10-22')).toMatchObject({
      status: 'same',
      successions: [{ from: 'so-thong-tin-tinh-thai-binh', to: 'so-khoa-hoc-tinh-hung-yen' }],
    });
    expect(pairOn('2025-04-22')).toMatchObject({ changes: ['assignees'] });
  });

  test('an organisation that changed twice is followed', () => {
    const chain: Successions = new Map([
      ['a', [{ id: 'b', until: '2024-05-01' }]],
      ['b', [{ id: 'c', until: '2024-12-31' }]],
    ]);
    const of = (date: string, id: string) => report(date, { directives: [directive(shortcuts, { to: [id] })] });
    expect(diff(of('2024-01-01', 'a'), of('2025-01-01', 'c'), chain).directives.pairs[0]).toMatchObject({
      status: 'same',
      successions: [{ from: 'a', to: 'c' }],
    });
  });
});
