/**
 * Whether a text says all the words that somebody typed to find it, with or without their marks.
 *
 * @param text  in the report's words
 * @param query words in any order
 */
export function saysAll(text: string, query: string): boolean {
  const said = new Set(bare(text));
  return bare(query).every((word) => said.has(word));
}

function bare(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[đĐÐð]/g, 'd')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
