import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Tongue } from '#language';
import { Refusal } from '#platform/errors';
import { sayReason } from './reasons.ts';
import type { Reason } from './reasons.ts';

/** A line that was not taken, or not with all that it says. */
export type Reject = {
  readonly file: string;
  readonly number: number;
  readonly type: string;
  /** What tells the record from others; nothing where the line could not be read. */
  readonly key: string;
  readonly reason: Reason;
  readonly text: string;
};

/** Makes sure, before hours are spent, that the file of rejects can be written. */
export async function checkWritable(path: string): Promise<void> {
  const file = await open(path, 'a').catch(() => {
    throw new Refusal('gazetteer.rejects-unwritable', { file: basename(path) });
  });
  await file.close();
}

/** The file of rejects, a piece at a time, in the words of one language. The mark tells a spreadsheet that it is UTF-8. */
export async function* rejectsFile(
  pages: AsyncIterable<readonly Reject[]>,
  tongue: Tongue,
): AsyncGenerator<string, void> {
  yield `\uFEFF${headings[tongue].join(',')}\r\n`;
  for await (const page of pages) yield page.map((reject) => rowOf(reject, tongue)).join('');
}

const headings = {
  en: ['file', 'line', 'type', 'key', 'reason', 'record'],
  cy: ['ffeil', 'llinell', 'math', 'allwedd', 'rheswm', 'cofnod'],
} as const;

function rowOf({ file, number, type, key, reason, text }: Reject, tongue: Tongue): string {
  const cells = [file, String(number), type, key, sayReason(reason, tongue), text];
  return `${cells.map(quoted).join(',')}\r\n`;
}

/** A cell that begins as a formula would be run by a spreadsheet: a space before it keeps it text. */
function quoted(value: string): string {
  const plain = /^[=+@\t\r]|^-(?![\d.]+$)/.test(value) ? ` ${value}` : value;
  return `"${plain.replaceAll('"', '""')}"`;
}
