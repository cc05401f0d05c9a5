/** Units of one scale: how many of the smallest one of each is. A day of work is no day. */
const SCALES: readonly Readonly<Record<string, number>>[] = [
  { giây: 1, phút: 60, giờ: 3600, ngày: 86_400, tuần: 604_800 },
  { kbps: 1, Mbps: 1e3, Gbps: 1e6, Tbps: 1e9 },
  { W: 1, kW: 1e3, MW: 1e6, GW: 1e9 },
  { kWh: 1, MWh: 1e3, GWh: 1e6 },
  { kg: 1, tấn: 1e3 },
  { m: 1, km: 1e3 },
];

/**
 * A value in another unit of its scale: 3 ngày are 72 giờ.
 *
 * @returns nothing for units of different scales
 */
export function inUnit(value: number, unit: string, other: string): number | undefined {
  if (unit === other) return value;
  const scale = SCALES.find((units) => unit in units && other in units);
  const [from, to] = [scale?.[unit], scale?.[other]];
  return from === undefined || to === undefined ? undefined : Number(((value * from) / to).toPrecision(12));
}
