import { type Block, type Page, pieces, type Style, type Text } from './page.ts';

const MARKS: Record<Style, string> = { strong: '**', faint: '', good: '', bad: '**', added: '**', removed: '~~' };

/** A page as Markdown with tables, as GitHub and most others read it. */
export function renderMarkdown(page: Page): string {
  return page.map(rendered).join('\n');
}

function rendered(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${plain(block.text)}\n`;
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}\n`;
    case 'facts':
      return block.rows.map(([label, text]) => `- **${plain(label)}**: ${plain(text)}\n`).join('');
    case 'list':
      return block.items.map((item) => `- ${plain(item)}\n`).join('');
    case 'note':
      return `${plain(block.text)}\n`;
    case 'table': {
      const lines = [
        block.columns.map(({ name }) => cell(name)),
        block.columns.map(({ align }) => (align === 'right' ? '--:' : '---')),
        ...block.rows.map((row) => row.map(cell)),
      ];
      return lines.map((line) => `| ${line.join(' | ')} |\n`).join('');
    }
  }
}

function plain(text: Text): string {
  return pieces(text)
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece);
      const mark = piece.text.trim() === '' ? '' : MARKS[piece.style];
      return `${mark}${escaped(piece.text)}${mark}`;
    })
    .join('');
}

function cell(text: Text): string {
  return plain(text).replaceAll('|', '\\|');
}

function escaped(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_<>~]/g, '\\$&');
}
