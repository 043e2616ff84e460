import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { routesDocument } from './routes.ts';
import { checkout } from './sources.ts';

/** The text of docs/routes.md, as the formatter leaves it. */
export async function routesText(): Promise<string> {
  return format(await routesDocument(), { parser: 'markdown', printWidth: 110 });
}

if (import.meta.main) await writeFile(join(checkout, 'docs/routes.md'), await routesText());
