/** How people took part: in the room, from elsewhere, or both. */
import { HAS } from '../contents.ts';
import { is } from '../kind.ts';
import { ATTENDED, MEETING, MEETING_OR_CHAIRING, ONLINE, ONLINE_SERVICE, PRESENT, TOPIC, VENUE } from '../kinds.ts';
import { isMark, type Unit } from '../units.ts';
import type { Passage } from './passages.ts';

type Mode = 'in-person' | 'online' | 'hybrid';

/** The mode of the meeting; nothing where the text does not say. Services and payments that are online do not count. */
export function modeOf(passages: readonly Passage[]): Mode | undefined {
  let online = false;
  let together = false;
  for (const { units, contents } of passages) {
    if (contents & HAS.inPersonMeeting) together = true;
    if (!(contents & HAS.online)) continue;
    const meets = units.some((unit) => is(unit, ATTENDED) || unit.kind === 'reference');
    if (!meets) continue;
    for (let at = 0; at < units.length; at++) {
      if (!is(units[at], ONLINE) || is(units[at], ONLINE_SERVICE)) continue;
      if (joined(units)) return 'hybrid';
      if (isMeetingOnline(units, at)) online = true;
    }
  }
  if (online) return 'online';
  return together ? 'in-person' : undefined;
}

function joined(units: readonly Unit[]): boolean {
  const there = units.findIndex((unit) => is(unit, PRESENT));
  const away = units.findIndex((unit) => is(unit, ONLINE));
  return there >= 0 && away >= 0 && Math.abs(there - away) < 24;
}

/** *hội nghị tổng kết, | trực tuyến với các bộ*: what the words behind a comma can be said of. */
function isMeeting(unit: Unit): boolean {
  return is(unit, MEETING_OR_CHAIRING) || (unit.kind === 'reference' && unit.mention.type === 'session');
}

/** *hội nghị trực tuyến*, *chủ trì phiên họp | trực tuyến*, *trực tuyến tới 99 điểm cầu*, *hình thức trực tuyến*. */
function isMeetingOnline(units: readonly Unit[], at: number): boolean {
  if (is(units[at], MEETING) || is(units[at - 1], MEETING_OR_CHAIRING) || units[at - 1]?.kind === 'reference')
    return true;
  const next = units[at + 1];
  const connects = is(next, TOPIC) || next?.kind === 'word';
  if (isMark(units[at - 1], ',(') && connects && units.slice(0, at).some(isMeeting)) return true;
  const unit = units[at];
  if (unit !== undefined && unit.end - unit.start > 10) return true;
  return units.slice(at + 1, at + 12).some((each) => is(each, VENUE));
}
