import { sayReference } from '#language';
import type { CaseReference } from '#language';

/** What became of a row. */
export type RowResult = {
  readonly line: number;
  /** What the other system calls it. */
  readonly theirs: string;
  readonly how: 'taken' | 'known' | 'refused';
  readonly ours?: CaseReference | undefined;
  readonly why?: string | undefined;
};

/** A file that a spreadsheet opens. The mark tells it that it is UTF-8. What was only tried has no reference of ours. */
export function resultsText(results: readonly RowResult[], isTried: boolean): string {
  const rows = results.map(({ line, theirs, how, ours, why = '' }) => {
    const result = isTried && how === 'taken' ? 'would be taken' : how;
    const reference = ours && !(isTried && how === 'taken') ? sayReference(ours) : '';
    return [String(line), theirs, result, reference, why].map(quoted).join(',');
  });
  return `\uFEFFline,reference,result,here,reason\r\n${rows.join('\r\n')}\r\n`;
}

/** A cell that begins like a formula would be run by a spreadsheet. */
function quoted(value: string): string {
  const plain = /^[=+@-]/.test(value) ? `'${value}` : value;
  return `"${plain.replaceAll('"', '""')}"`;
}
