/** A fenced block of a guide: below which headings, what it is, what it says. */
export type Block = {
  readonly chapter: string;
  readonly section: string;
  /** The fence's words: `sh run`. */
  readonly kind: string;
  readonly code: string;
  readonly line: number;
};

/** Every fenced block of a document, in order. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let [chapter, section] = ['', ''];
  let open: { readonly kind: string; readonly line: number; readonly lines: string[] } | undefined;
  for (const [place, line] of text.split('\n').entries()) {
    if (line.startsWith('```')) {
      if (open) blocks.push({ chapter, section, ...open, code: open.lines.join('\n') });
      open = open ? undefined : { kind: line.slice(3).trim(), line: place + 1, lines: [] };
    } else if (open) open.lines.push(line);
    else if (line.startsWith('# ')) [chapter, section] = [line.slice(2), ''];
    else if (line.startsWith('## ')) section = line.slice(3);
  }
  return blocks;
}

/** The names that a block of values sets. */
export function namesSet(code: string): readonly string[] {
  return [...code.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
}
