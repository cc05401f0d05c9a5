import { munkres } from 'munkres';

/** A possible pair: the row, the column, and how good it is (above 0). */
export type Edge = readonly [row: number, column: number, worth: number];

/**
 * The best one-to-one assignment over all edges: the one whose worths add up to most. What shares no edge is solved on its
 * own, so that a new item can only move the pairs that it competes with.
 *
 * @returns the chosen edges
 */
export function assign(edges: readonly Edge[]): Edge[] {
  return components(edges).flatMap((component) => (component.length === 1 ? component : solve(component)));
}

function solve(edges: readonly Edge[]): Edge[] {
  const rows = [...new Set(edges.map(([row]) => row))].sort((a, b) => a - b);
  const columns = [...new Set(edges.map(([, column]) => column))].sort((a, b) => a - b);
  const rowAt = new Map(rows.map((row, at) => [row, at]));
  const columnAt = new Map(columns.map((column, at) => [column, at]));
  const costs = rows.map(() => columns.map(() => 0));
  const byCell = new Map<string, Edge>();
  for (const edge of edges) {
    const [r, c] = [rowAt.get(edge[0]) ?? 0, columnAt.get(edge[1]) ?? 0];
    const line = costs[r];
    if (line) line[c] = -edge[2];
    byCell.set(`${r} ${c}`, edge);
  }
  return munkres(costs)
    .map(([r, c]) => byCell.get(`${r} ${c}`))
    .filter((edge) => edge !== undefined);
}

/** Edges that hang together, in groups. */
function components(edges: readonly Edge[]): Edge[][] {
  const parent = new Map<string, string>();
  const find = (node: string): string => {
    let root = node;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(node, root);
    return root;
  };
  for (const [row, column] of edges) parent.set(find(`r${row}`), find(`c${column}`));
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    const root = find(`r${edge[0]}`);
    const group = groups.get(root);
    if (group) group.push(edge);
    else groups.set(root, [edge]);
  }
  return [...groups.values()];
}
