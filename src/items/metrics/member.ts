/** Names of the members of a list of values of one measure: *Tỷ lệ … ở cấp tỉnh đạt 98,7%, cấp huyện 96%*. */

/** Words of the last part of a name at most that another member takes the place of. */
const MOST_WORDS = 7;
/** The place or the holder at the end of a name. */
const NAMED_LAST = /^(?<whole>.* (?:ở|tại|của|cho|từ))(?: \p{Lu}[^ ]*| (?:và|-)(?= \p{Lu}))+$/u;
/** Kinds of places. */
const PLACE =
  /^(?:miền|khu vực|vùng|tỉnh|thành phố|huyện|thị xã|quận|phường|xã|cấp|khối|tuyến|phía|thành thị|nông thôn|đô thị|miền núi)(?!\p{L})/u;
const AT_LAST = /^(?<whole>.* (?:ở|tại))(?= )/u;
/** In front of a member that is told with the same word as the one before it: *, của địa phương*. */
const LED = /^\)?(?:,|;| và|, và)?(?: còn| riêng| trong khi)? (?<led>ở|tại|của|cho|đối với|khối|nhóm|từ) /u;

/**
 * The name of a measure for another member of its list: the part of the name that told the member before gives way to it.
 *
 * @param whole the name that was told before
 * @param name  the member
 * @param gap   the text between the value before and the member's value
 */
export function ofMember(whole: string, name: string, gap: string): string {
  if (name === '') return whole;
  const lower = whole.toLowerCase();
  const led = LED.exec(gap.toLowerCase())?.groups?.['led'];
  const leads = led === undefined ? -1 : lower.lastIndexOf(` ${led} `);
  if (led !== undefined && leads > 0 && isShort(whole.slice(leads)))
    return `${whole.slice(0, leads)} ${led} ${name.toLowerCase().startsWith(`${led} `) ? name.slice(led.length + 1) : name}`;
  const [first = ''] = name.toLowerCase().split(' ');
  // Cấp huyện giải quyết đúng hạn 97,8%, | cấp xã
  const [, again = ''] = lower.split(' ');
  // hồ sơ nộp trực tuyến 88%, | hồ sơ quá hạn 0,7%: the noun itself is said again
  if (lower.startsWith(`${first} ${again} `) && name.toLowerCase().startsWith(`${first} ${again} `)) return name;
  if (lower.startsWith(`${first} `) && name.includes(' '))
    return [name, ...whole.split(' ').slice(name.split(' ').length)].join(' ');
  const kind = lower.lastIndexOf(` ${first} `);
  if (kind > 0 && name.includes(' ') && isShort(whole.slice(kind))) return `${whole.slice(0, kind)} ${name}`;
  // … ở khu vực phía Nam, miền Trung
  const place = PLACE.test(name.toLowerCase()) ? AT_LAST.exec(whole)?.groups?.['whole'] : undefined;
  if (place !== undefined && isShort(whole.slice(place.length))) return `${place} ${name}`;
  const named = isName(name) ? NAMED_LAST.exec(whole)?.groups?.['whole'] : undefined;
  return `${named ?? whole} ${name}`;
}

function isShort(tail: string): boolean {
  return tail.trim().split(' ').length <= MOST_WORDS;
}

function isName(name: string): boolean {
  const first = name.charAt(0);
  return first !== first.toLowerCase();
}
