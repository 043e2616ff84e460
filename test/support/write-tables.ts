import { existsSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describeTables } from '#platform/database';
import { formatted } from './formatted.ts';
import { cloneDatabase, source } from './postgres.ts';

/** Where each schema's row types stand: beside its migrations. */
export async function tableFiles(): Promise<readonly { readonly schema: string; readonly path: string }[]> {
  const folders = await Array.fromAsync(
    glob('{capabilities/*,services,platform/jobs,platform/database}/migrations', { cwd: source }),
  );
  return folders.map((folder) => {
    const home = dirname(folder);
    if (home === 'platform/database')
      return { schema: 'platform', path: join(source, 'platform/http/tables.ts') };
    return { schema: basename(home), path: join(source, home, 'tables.ts') };
  });
}

/** The text that a schema's tables.ts should have. */
export async function tablesText(url: string, schema: string): Promise<string> {
  const text = await describeTables(url, schema);
  return formatted('tables.ts', text);
}

if (import.meta.main) {
  const { owner, drop } = await cloneDatabase();
  for (const { schema, path } of await tableFiles()) {
    const text = await tablesText(owner, schema);
    if (text.includes("': {") && existsSync(dirname(path))) writeFileSync(path, text);
  }
  await drop();
}
