import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'oxfmt';
import type { FormatConfig } from 'oxfmt';

const settings = join(import.meta.dirname, '../../.oxfmtrc.json');

/** A text as the formatter leaves it in a file of this name; throws where it cannot be read as its name says. */
export async function formatted(name: string, text: string): Promise<string> {
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- the formatter itself refuses settings it does not know
  const options: FormatConfig = JSON.parse(await readFile(settings, 'utf8'));
  const { code, errors } = await format(name, text, options);
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`);
  return code;
}
