import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatted } from '#test/formatted';
import { errorsDocument } from './refusals.ts';
import { checkout } from './sources.ts';

/** The text of docs/errors.md, as the formatter leaves it. */
export async function errorsText(): Promise<string> {
  return formatted('errors.md', await errorsDocument());
}

if (import.meta.main) await writeFile(join(checkout, 'docs/errors.md'), await errorsText());
