/** How people took part: in the room, from elsewhere, or both. */
import { is, type Unit } from '../units.ts';
import type { Passage } from './passages.ts';

type Mode = 'in-person' | 'online' | 'hybrid';

/** The mode of the meeting; nothing where the text does not say. Services and payments that are online do not count. */
export function modeOf(passages: readonly Passage[]): Mode | undefined {
  let online = false;
  let together = false;
  for (const { units } of passages) {
    let away = false;
    for (const unit of units) {
      if (unit.kind !== 'cue') continue;
      away ||= unit.classes.has('online');
      together ||= unit.classes.has('inperson_meeting');
    }
    if (!away) continue;
    const meets = units.some(
      (unit) =>
        is(unit, 'meeting', 'chairing', 'inperson_meeting', 'venue', 'heldat', 'reviewing') ||
        unit.kind === 'reference',
    );
    if (!meets) continue;
    for (let at = 0; at < units.length; at++) {
      if (!is(units[at], 'online') || is(units[at], 'online_service')) continue;
      if (joined(units)) return 'hybrid';
      if (isMeetingOnline(units, at)) online = true;
    }
  }
  if (online) return 'online';
  return together ? 'in-person' : undefined;
}

function joined(units: readonly Unit[]): boolean {
  const there = units.findIndex((unit) => is(unit, 'inperson', 'inperson_meeting'));
  const away = units.findIndex((unit) => is(unit, 'online'));
  return there >= 0 && away >= 0 && Math.abs(there - away) < 24;
}

/** *hội nghị trực tuyến*, *chủ trì phiên họp | trực tuyến*, *trực tuyến tới 99 điểm cầu*, *hình thức trực tuyến*. */
function isMeetingOnline(units: readonly Unit[], at: number): boolean {
  if (is(units[at], 'meeting') || is(units[at - 1], 'meeting', 'chairing') || units[at - 1]?.kind === 'reference')
    return true;
  const unit = units[at];
  if (unit !== undefined && unit.end - unit.start > 10) return true;
  return units.slice(at + 1, at + 12).some((each) => is(each, 'venue'));
}
