/**
 * Makes the regular expressions of src/ quick to compile. `\p{L}` names 650 ranges of Unicode, and V8 spends ten times as
 * long on it, wherever it stands, as on the rest of a usual pattern; a report needs some three hundred patterns. So the
 * sources say `\p{L}` and `\p{N}`, and what runs says a few wide ranges: the same for Latin script, and every other script
 * with the few marks that stand between its letters. Without Unicode properties a pattern needs no `u` either, with which
 * V8 looks for surrogate pairs.
 *
 * The tests run the same patterns as the built dcs.
 */
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** Written as in a regular expression, inside of brackets. @type {Readonly<Record<string, string>>} */
const RANGES = {
  L: 'a-zA-Z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u02af\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff',
  N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u2070-\\u2089\\u2150-\\u218b\\u2460-\\u249b',
};

/**
 * A module with its patterns rewritten; everything else stays where it was.
 *
 * @param {string} text of a module in TypeScript
 * @param {string} path
 */
function withRanges(text, path) {
  /** @type {{ start: number, end: number, by: string }[]} */
  const edits = [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  /** @param {ts.Node} node */
  const visit = (node) => {
    const start = node.getStart(source);
    const raw = text.slice(start, node.end);
    if (ts.isRegularExpressionLiteral(node)) edits.push({ start, end: node.end, by: literal(raw) });
    else if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) {
      const by = ranged(raw, '\\\\');
      if (/\\p\{/.test(by)) throw new Error(`${path}: patterns in strings know \\p{L} and \\p{N} alone: ${raw}`);
      edits.push({ start, end: node.end, by: isFlags(node) ? by.replace('u', '') : by });
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  let made = '';
  let at = 0;
  for (const { start, end, by } of edits) {
    made += text.slice(at, start) + by;
    at = end;
  }
  return made + text.slice(at);
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
  const parts = raw.split(/(\\{1,2}p\{[LN]\}|\\\\?.|[[\]])/su);
  let isInClass = false;
  return parts
    .map((part) => {
      if (part === '[' || part === ']') isInClass = part === '[';
      const name = /^\\{1,2}p\{([LN])\}$/.exec(part)?.[1];
      if (name === undefined) return part;
      const ranges = (RANGES[name] ?? '').replaceAll('\\', backslash);
      return isInClass ? ranges : `[${ranges}]`;
    })
    .join('');
}

/** @returns {import('esbuild').Plugin} */
export function esbuildLetters() {
  return {
    name: 'letters',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/, namespace: 'file' }, async ({ path }) => ({
        contents: withRanges(await readFile(path, 'utf8'), path),
        loader: 'ts',
      }));
    },
  };
}

/** @returns {import('vite').Plugin} */
export function viteLetters() {
  return {
    name: 'letters',
    enforce: 'pre',
    transform(text, path) {
      return /\/src\/[^?]*\.ts$/.test(path) ? { code: withRanges(text, path), map: null } : undefined;
    },
  };
}
