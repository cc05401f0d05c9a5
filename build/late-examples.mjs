/**
 * Has the examples of rules made when somebody asks for them: `dcs rules` does, and no run that reads a report. Making
 * the many hundreds of them takes as long as reading a page.
 */
import ts from 'typescript';
import { edited } from './edited.mjs';

/**
 * A module with the examples of its rules behind getters.
 *
 * @param {string} text of a module in TypeScript
 * @param {string} path
 */
export function withLateExamples(text, path) {
  return edited(text, path, (node, source, edit) => {
    if (!ts.isPropertyAssignment(node) || node.name.getText(source) !== 'examples') return;
    if (ts.isArrayLiteralExpression(node.initializer))
      edit(node, `get examples() { return ${node.initializer.getText(source)}; }`);
  });
}
