/**
 * Makes the regular expressions of src/ quick to compile. `\p{L}` names 650 ranges of Unicode, and V8 spends ten times as
 * long on it, wherever it stands, as on the rest of a usual pattern; a report needs some three hundred patterns. So the
 * sources say `\p{L}` and `\p{N}`, and what runs says a few wide ranges: the same for Latin script, Greek and Cyrillic but for a
 * few marks that stand between the letters; `\p{Lu}` and `\p{Ll}` are the letters of Vietnamese and of Western Europe. Each range costs time again wherever it stands: scripts that no report is written in
 * are left out. Without Unicode properties a pattern needs no `u` either, with which V8 looks for surrogate pairs.
 *
 * The tests run the same patterns as the built dcs.
 */

import ts from 'typescript';
import { edited } from './edited.mjs';

/** Written as in a regular expression, inside of brackets. @type {Readonly<Record<string, string>>} */
const RANGES = {
  L: 'a-zA-Z\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02af\\u0370-\\u1fff',
  Lu: `A-Z\\xc0-\\xd6\\xd8-\\xde\\u0102\\u0110\\u0128\\u0168\\u01a0\\u01af${everyOther(0x1ea0)}`,
  Ll: `a-z\\xdf-\\xf6\\xf8-\\xff\\u0103\\u0111\\u0129\\u0169\\u01a1\\u01b0${everyOther(0x1ea1)}`,
  N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u2070-\\u2089\\u2150-\\u218b\\u2460-\\u249b',
};

/** The letters of one case among those of Vietnamese alone, which take turns. @param {number} first */
function everyOther(first) {
  const codes = Array.from({ length: 45 }, (_, at) => first + 2 * at);
  return codes.map((code) => `\\u${code.toString(16)}`).join('');
}

/**
 * A module with its patterns rewritten; everything else stays where it was.
 *
 * @param {string} text of a module in TypeScript
 * @param {string} path
 */
export function withRanges(text, path) {
  return edited(text, path, (node, source, edit) => {
    const raw = node.getText(source);
    if (ts.isRegularExpressionLiteral(node)) edit(node, literal(raw));
    else if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
      const by = ranged(raw, '\\\\');
      if (/\\p\{/.test(by))
        throw new Error(`${path}: patterns in strings know \\p{L}, \\p{Lu}, \\p{Ll} and \\p{N} alone: ${raw}`);
      edit(node, isFlags(node) ? by.replace('u', '') : by);
    }
  });
}

/** A regular expression as it stands in a module. @param {string} raw */
function literal(raw) {
  const end = raw.lastIndexOf('/');
  const pattern = ranged(raw.slice(0, end), '\\');
  const flags = raw.slice(end);
  return pattern + (/\\[pu]\{/i.test(pattern) ? flags : flags.replace('u', ''));
}

/** Whether a string is the flags of `new RegExp(…, 'u')`. @param {ts.Node} node */
function isFlags(node) {
  const { parent } = node;
  return ts.isNewExpression(parent) && parent.expression.getText() === 'RegExp' && parent.arguments?.[1] === node;
}

/**
 * @param {string} raw    as it stands in a module
 * @param {string} backslash as it is written there: twice in a string
 */
function ranged(raw, backslash) {
  if (!raw.includes('\\p{')) return raw;
  const parts = raw.split(/(\\{1,2}p\{(?:L[ul]?|N)\}|\\\\?.|[[\]])/su);
  let isInClass = false;
  return parts
    .map((part) => {
      if (part === '[' || part === ']') isInClass = part === '[';
      const name = /^\\{1,2}p\{(L[ul]?|N)\}$/.exec(part)?.[1];
      if (name === undefined) return part;
      const ranges = (RANGES[name] ?? '').replaceAll('\\', backslash);
      return isInClass ? ranges : `[${ranges}]`;
    })
    .join('');
}
