import { describe, expect, it } from 'vitest';
import { organisations } from '../../src/lexicon/organisation-files.ts';
import { formsOf } from '../../src/lexicon/organisation-forms.ts';
import type { Mention } from '../../src/mentions/mention.ts';
import { recognise } from '../../src/mentions/recognise.ts';
import { document } from '../../src/text/document.ts';
import { foldPhrase } from '../../src/text/fold.ts';

function idsIn(text: string): string[] {
  const page = document(text);
  return recognise(page).mentions.flatMap((mention) => (mention.kind === 'organisation' ? [mention.id] : []));
}

describe('organisations in running text', () => {
  it('are found by every phrase of the lexicon, ended ones too', () => {
    const byForm = new Map<string, string[]>();
    for (const entry of organisations)
      for (const form of formsOf(entry))
        byForm.set(foldPhrase(form), [...(byForm.get(foldPhrase(form)) ?? []), entry.id]);
    const before = 'Chiều qua, đề nghị ';
    const missed = organisations
      // Offices belong to people, and a list is read as its members.
      .filter(({ kind }) => kind !== 'person-group')
      .flatMap((entry) => formsOf(entry).map((form) => ({ entry, form })))
      .filter(({ entry, form }) => entry.kind !== 'group' || !/, |thị, |tỉnh thành/.test(form))
      .filter(({ form }) => {
        const page = document(`${before}${form} cùng làm.`);
        const covers = ({ start, end }: Mention) =>
          start <= before.length && end >= before.length + foldPhrase(form).length;
        const meant = byForm.get(foldPhrase(form)) ?? [];
        return !recognise(page).mentions.some(
          (mention) => mention.kind === 'organisation' && meant.includes(mention.id) && covers(mention),
        );
      });
    expect(missed.map(({ entry, form }) => `${entry.id}: ${form}`)).toEqual([]);
  });

  it.each([
    [
      'giao Bộ Tài chính, Bộ Công an và Văn phòng Chính phủ rà soát',
      ['bo-tai-chinh', 'bo-cong-an', 'van-phong-chinh-phu'],
    ],
    [
      'các Bộ: Khoa học và Công nghệ, Công an, Nông nghiệp và Môi trường',
      ['bo-khoa-hoc-va-cong-nghe', 'bo-cong-an', 'bo-nong-nghiep-va-moi-truong'],
    ],
    ['các sở, ban, ngành, UBND các huyện, thị xã, thành phố', ['cac-so', 'cac-ban', 'cac-nganh', 'ubnd-cap-huyen']],
    ['UBND phường, xã, đặc khu', ['ubnd-cap-xa']],
    ['Sở Tài chính, Nội vụ tỉnh Lào Cai', ['so-tai-chinh']],
    ['Công an tỉnh, Bảo hiểm xã hội tỉnh và VNPT Lào Cai', ['cong-an-tinh', 'bao-hiem-xa-hoi-tinh', 'vnpt-lao-cai']],
    ['Sáng 5/3, Bộ TT&TT (nay là Bộ KH&CN) họp', ['bo-thong-tin-va-truyen-thong', 'bo-khoa-hoc-va-cong-nghe']],
  ])('«%s»', (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  it.each([
    'cán bộ y tế, cơ sở y tế và dịch vụ công',
    'bộ phận tiếp nhận, các cấp độ, bản đồ số',
    'nhiệm vụ trọng tâm, nghiệp vụ, phục vụ người dân',
    'toàn bộ hồ sơ, nội bộ, tiến bộ xã hội',
    'thị trường, môi trường, hiện trường',
    'cơ hội, lễ hội, xã hội số',
    'cung cấp, nâng cấp, trung cấp, khẩn cấp',
    'ban hành, ban đầu, giao ban',
    'NHIỆM VỤ VÀ GIẢI PHÁP TRONG THỜI GIAN TỚI',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  ])('are none in «%s»', (text) => {
    expect(idsIn(text)).toEqual([]);
  });
});
