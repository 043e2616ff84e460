import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatted } from '#test/formatted';
import { routesDocument } from './routes.ts';
import { checkout } from './sources.ts';

/** The text of docs/routes.md, as the formatter leaves it. */
export async function routesText(): Promise<string> {
  return formatted('routes.md', await routesDocument());
}

if (import.meta.main) await writeFile(join(checkout, 'docs/routes.md'), await routesText());
