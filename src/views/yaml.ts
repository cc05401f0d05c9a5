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
    if (value !== undefined) lines.push(`${indent}${scalar(key)}:${member(value, indent)}`);
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

/** Words that some version of YAML reads as a truth value or as nothing. */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** Begins with a letter, holds nothing but printable characters, neither `: ` nor ` #`, and no space at its ends. */
const plain = /^\p{L}(?:(?![\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|:(?:\s|$)|\s#).)*(?<!\s)$/u;

/** Printable for JSON but not for YAML. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function scalar(value: string | number | boolean): string {
  // YAML 1.1 takes 1e+21 for a string: a float has a point.
  if (typeof value === 'number') return String(value).replace(/^(-?\d+)e/, '$1.0e');
  if (typeof value === 'boolean' || (plain.test(value) && !reserved.test(value))) return String(value);
  return JSON.stringify(value).replaceAll(unprintable, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
