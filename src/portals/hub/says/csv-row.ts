/** One line of a table as a file. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

/** A cell that begins as a formula would be run by a spreadsheet: a space before it keeps it text. */
function quoted(value: string): string {
  const plain = /^[=+@\t\r]|^-(?![\d.]+$)/.test(value) ? ` ${value}` : value;
  return `"${plain.replaceAll('"', '""')}"`;
}
