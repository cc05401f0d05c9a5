import { slug } from '../../text/slug.ts';
import type { OrganisationMention } from '../mention.ts';

/** An organisation read at some token, and the token behind it. */
export interface FoundOrganisation {
  readonly id: string;
  readonly name: string;
  readonly type: OrganisationMention['type'];
  readonly start: number;
  readonly end: number;
  readonly endToken: number;
  readonly rule: string;
}

/** The id of an organisation from its name: people's committees and councils are always *ubnd* and *hdnd*. */
export function organisationId(name: string): string {
  return slug(name)
    .replace(/\buy-ban-nhan-dan\b/g, 'ubnd')
    .replace(/\bhoi-dong-nhan-dan\b/g, 'hdnd')
    .replace(/\b(tt-tt|tttt)\b/g, 'thong-tin-va-truyen-thong')
    .replace(/\bkh-cn\b|\bkhcn\b/g, 'khoa-hoc-va-cong-nghe')
    .replace(/\bgd-dt\b|\bgddt\b/g, 'giao-duc-va-dao-tao')
    .replace(/\bkh-dt\b|\bkhdt\b/g, 'ke-hoach-va-dau-tu')
    .replace(/\bnn-ptnt\b/g, 'nong-nghiep-va-phat-trien-nong-thon')
    .replace(/\bnn-mt\b|\bnnmt\b/g, 'nong-nghiep-va-moi-truong')
    .replace(/\btn-mt\b|\btnmt\b/g, 'tai-nguyen-va-moi-truong')
    .replace(/\bgtvt\b/g, 'giao-thong-van-tai')
    .replace(/\bldtb-?xh\b/g, 'lao-dong-thuong-binh-va-xa-hoi')
    .replace(/\bvh-?tt-?dl\b/g, 'van-hoa-the-thao-va-du-lich')
    .replace(/\bcntt\b/g, 'cong-nghe-thong-tin')
    .replace(/\bcds\b/g, 'chuyen-doi-so')
    .replace(/\bbhxh\b/g, 'bao-hiem-xa-hoi')
    .replace(/\bmttq\b/g, 'mat-tran-to-quoc')
    .replace(/\bvp\b/g, 'van-phong')
    .replace(/^vpub(nd)?\b/, 'van-phong-ubnd')
    .replace(/\b(tp)\b/g, 'thanh-pho');
}
