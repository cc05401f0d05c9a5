import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';

/** A YAML file that the user wrote, and the places of what stands in it. */
export interface YamlFile {
  readonly value: unknown;
  /** 1-based line and column of what a path leads to, or else of the nearest thing that is there. */
  readonly placeOf: (path: readonly (string | number)[], ofKey?: boolean) => Place;
  /** The first mistake in the YAML itself. */
  readonly mistake?: Place & { readonly message: string };
}

interface Place {
  readonly line: number;
  readonly col: number;
}

/** Reads one YAML document with the places of its parts. */
export function readYamlFile(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  const message = error?.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '';
  return {
    value: error === undefined ? document.toJS() : undefined,
    placeOf: (path, ofKey = false) => placeOf(document, path, ofKey, lines),
    ...(error !== undefined && { mistake: { message, ...lines.linePos(error.pos[0]) } }),
  };
}

function placeOf(document: Document, path: readonly (string | number)[], ofKey: boolean, lines: LineCounter): Place {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key =
    ofKey && isMap(parent)
      ? parent.items.map((pair) => pair.key).find((each) => isScalar(each) && each.value === path.at(-1))
      : undefined;
  if (isNode(key) && key.range) return lines.linePos(key.range[0]);
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]);
  }
  return { line: 1, col: 1 };
}
