/**
 * Characters that take one column of a terminal each and stand for nothing together: printable ASCII, Latin letters with
 * their marks, dashes, quotation marks, dots, arrows and signs of comparison. No emoji is among them.
 */
const PLAIN =
  /^[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u1e00-\u1eff\u2010-\u2027\u2190-\u2193\u2212\u2264\u2265]*$/;

/** Whether a text takes as many columns as it has characters. Where it may not, it has to be looked at more closely. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}
