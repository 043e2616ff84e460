import { parse } from 'csv-parse/sync';

const manner = { relax_column_count: true, skip_empty_lines: false, bom: false } as const;

/**
 * Splits lines into fields; a line whose quotes are broken gives undefined. No value of the format spans lines, so that
 * an unclosed quote costs one record and not the rest of the file.
 */
export function parseLines(lines: readonly string[]): (readonly string[] | undefined)[] {
  const together = attempt(lines.join('\n'));
  return together?.length === lines.length ? together : lines.map(parseLine);
}

export function parseLine(line: string): readonly string[] | undefined {
  if (line === '') return [''];
  const rows = attempt(line);
  return rows?.length === 1 ? rows[0] : undefined;
}

function attempt(text: string): string[][] | undefined {
  try {
    return parse(text, manner);
  } catch {
    return undefined;
  }
}
