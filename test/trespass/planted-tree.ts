import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

const checkout = join(import.meta.dirname, '../..');
const rulebooks = ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs', '.oxlintrc.json'];

/** Small files by their path: `{ 'src/language/index.ts': 'export const word = 1;' }`. */
export type Planted = Readonly<Record<string, string>>;

export type PlantedTree = {
  readonly folder: string;
  /** Runs one of the checkout's tools in the tree; gives what it wrote to standard output. */
  readonly run: (tool: string, args: readonly string[]) => Promise<string>;
  readonly clear: () => Promise<void>;
};

/** A folder outside the checkout that holds these files under the project's own rules, with its tools at hand. */
export async function plantTree(planted: Planted): Promise<PlantedTree> {
  const folder = await mkdtemp(join(tmpdir(), 'moothall-trespass-'));
  for (const name of rulebooks) await cp(join(checkout, name), join(folder, name));
  await symlink(join(checkout, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, content] of Object.entries(planted)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return {
    folder,
    run: (tool, args) => runIn(folder, [join(checkout, 'node_modules/.bin', tool), ...args]),
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

async function runIn(cwd: string, args: readonly string[]): Promise<string> {
  const older = join(checkout, 'test/support/older-typescript.ts');
  const child = spawn(process.execPath, ['--import', older, ...args], {
    cwd,
    env: { ...process.env, FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return text(child.stdout);
}

/** The real source, for what is planted beside it to import. */
export const realSource = join(checkout, 'src');
