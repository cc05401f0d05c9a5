/** Changes modules of src/ on their way into the bundles, with everything else left where it was. */
import ts from 'typescript';

/**
 * A module with some of its nodes written otherwise.
 *
 * @param {string} text of a module in TypeScript
 * @param {string} path
 * @param {(node: ts.Node, source: ts.SourceFile, edit: (node: ts.Node, by: string) => void) => void} visit
 *   is asked about every node but those inside one that it has edited
 */
export function edited(text, path, visit) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  let made = '';
  let at = 0;
  /** @param {ts.Node} node */
  const walk = (node) => {
    let isEdited = false;
    visit(node, source, (of, by) => {
      made += text.slice(at, of.getStart(source)) + by;
      at = of.end;
      isEdited = true;
    });
    if (!isEdited) ts.forEachChild(node, walk);
  };
  walk(source);
  return made + text.slice(at);
}
