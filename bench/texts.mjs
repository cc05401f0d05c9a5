/** The texts that are measured: made from the project's own reports, the same on every machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** So long is an article, in UTF-16 code units: 3.5 kB in UTF-8. */
const ARTICLE = 2600;

/** All reports at or under some folders, in the order of their paths. */
export function textsIn(/** @type {string[]} */ ...folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((file) => ['.txt', '.md'].includes(extname(file)))
      .sort(),
  );
  return files.map((file) => readFileSync(file, 'utf8'));
}

/** Dense meeting reports: those in seeds/, as they are. */
export function denseReports() {
  return textsIn('seeds');
}

/** News-like articles: long paragraphs with few figures. */
export function newsArticles(/** @type {number} */ count) {
  const paragraphs = textsIn('seeds', 'fixtures').flatMap((text) =>
    text.split('\n').filter((line) => line.length > 200),
  );
  const byFigures = paragraphs.toSorted((a, b) => figures(a) - figures(b) || (a < b ? -1 : 1));
  return articlesOf(byFigures.slice(0, Math.ceil(byFigures.length / 2)), count);
}

/**
 * Articles of paragraphs that are drawn in a fixed, scattered order.
 * @param {string[]} paragraphs @param {number} count
 */
function articlesOf(paragraphs, count) {
  let draw = 1;
  return Array.from({ length: count }, () => {
    const drawn = [];
    for (let length = 0; length < ARTICLE; length += drawn.at(-1)?.length ?? 0) {
      draw = (draw * 48_271) % 2_147_483_647;
      drawn.push(paragraphs[draw % paragraphs.length] ?? '');
    }
    return drawn.join('\n\n');
  });
}

/** Digits for each letter. */
function figures(/** @type {string} */ text) {
  return text.replaceAll(/\D/g, '').length / text.length;
}

/** Articles in a row until they have so many bytes. */
export function megabytes(/** @type {number} */ size) {
  const pool = newsArticles(500);
  const articles = [];
  for (let bytes = 0, at = 0; bytes < size * 1e6; at++) {
    const article = pool[at % pool.length] ?? '';
    articles.push(article);
    bytes += Buffer.byteLength(article);
  }
  return articles;
}
