import type { View } from './view.ts';

/** A value as it stands in JSON; absent members are left out. */
type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };

/**
 * YAML that every reader takes for what it is, whether it follows YAML 1.1 or 1.2: strings that could be read as
 * something else (`2026-06-30`, `no`, `12:30`) stand in quotes, nothing is folded, a span stands on one line.
 *
 * The documents are plain trees, so this writes them itself: a YAML library takes longer to load and to write one
 * report than all the rest of the run. The tests read everything back with one.
 */
export const yamlView: View = {
  extension: '.yaml',
  opening: '',
  separator: '---\n',
  closing: '',
  report: yamlText,
};

/**
 * A tree of values as a block-style YAML document.
 *
 * @param tree an object of strings, numbers, booleans, lists and objects
 * @returns the text, ending in a line break
 */
export function yamlText(tree: object): string {
  return members(tree as { [key: string]: Value | undefined }, '').join('');
}

/** The lines of an object, each ending in a line break; the first without its indentation when in a list. */
function members(object: { readonly [key: string]: Value | undefined }, indent: string): string[] {
  const lines: string[] = [];
  for (const [key, value] of Object.entries(object)) {
    if (value !== undefined) lines.push(`${indent}${written(key)}:${member(value, indent)}`);
  }
  return lines;
}

/** What follows a key's colon. */
function member(value: Value, indent: string): string {
  if (typeof value !== 'object') return ` ${scalar(value)}\n`;
  const inner = `${indent}  `;
  if (!isList(value)) {
    const lines = members(value, inner);
    return lines.length === 0 ? ' {}\n' : `\n${lines.join('')}`;
  }
  if (value.every((item) => typeof item === 'number')) return ` [${value.map(scalar).join(', ')}]\n`;
  return `\n${value.map((item) => `${inner}- ${listItem(item, inner)}`).join('')}`;
}

/** What follows a list item's dash. */
function listItem(value: Value, indent: string): string {
  if (typeof value !== 'object') return `${scalar(value)}\n`;
  if (isList(value)) return `${JSON.stringify(value)}\n`;
  const inner = `${indent}  `;
  const lines = members(value, inner);
  return lines.length === 0 ? '{}\n' : lines.join('').slice(inner.length);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** The keys written so far: a few, again and again. */
const keys = new Map<string, string>();

function written(key: string): string {
  const known = keys.get(key) ?? scalar(key);
  keys.set(key, known);
  return known;
}

/** Words that some version of YAML reads as a truth value or as nothing. */
const reserved: ReadonlySet<string> = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null']);

/** What has to stand in quotes: no letter in front, `: `, ` #`, a space at the end, or a character that is not printable. */
const special =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /^(?!\p{L})|:(?:\s|$)|\s(?:#|$)|[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u;

/** Printable for JSON but not for YAML. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function scalar(value: string | number | boolean): string {
  if (typeof value === 'number') return numeral(value);
  if (typeof value === 'boolean') return String(value);
  if (!special.test(value) && !(value.length <= 5 && reserved.has(value.toLowerCase()))) return value;
  return JSON.stringify(value).replaceAll(unprintable, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** YAML 1.1 takes 1e+21 for a string: a float has a point. */
function numeral(value: number): string {
  const digits = String(value);
  return digits.includes('e') ? digits.replace(/^(-?\d+)e/, '$1.0e') : digits;
}
