/**
 * Private members under usual names: V8 finds a member that is named `#…` by a key-value look-up until a function is optimised,
 * which in a short run few are. The type checker sees to it that nobody else asks for them.
 */
import ts from 'typescript';
import { edited } from './edited.mjs';

/**
 * A module with its private members named otherwise.
 *
 * @param {string} text of a module in TypeScript
 * @param {string} path
 */
export function withUsualNames(text, path) {
  return edited(text, path, (node, source, edit) => {
    if (ts.isPrivateIdentifier(node)) edit(node, `__${node.getText(source).slice(1)}`);
  });
}
