import { readFile } from 'node:fs/promises';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { YAMLParseError } from 'yaml';
import type { Found } from './problem.ts';

export type Step = string | number;
export type Path = readonly Step[];

/** A YAML file as plain data; `lineOf` gives the line of a place in it, or of the nearest thing around that is there. */
export type YamlFile = {
  readonly file: string;
  readonly data: unknown;
  readonly lineOf: (path: Path) => number;
};

const mostBytes = 256 * 1024;

/** Reads one YAML file; `shown` is how its problems name it, `without` what stands for a file that need not be there. */
export async function readYamlFile(path: string, shown: string, without?: unknown): Promise<Found<YamlFile>> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined && without !== undefined)
    return { found: { file: shown, data: without, lineOf: () => 1 } };
  if (text === undefined) return problem(shown, 1, 'Add this file: it is missing.');
  return parseYaml(shown, text);
}

export function parseYaml(file: string, text: string): Found<YamlFile> {
  if (Buffer.byteLength(text) > mostBytes) return problem(file, 1, 'Make this file smaller than 256 KB.');
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0)
    return problem(file, lineAt(text, broken), 'Save this file as UTF-8: a character cannot be read.');
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
  });
  const [error] = document.errors;
  if (error) return problem(file, lines.linePos(error.pos[0]).line, remedyFor(error));
  const data = plain(() => document.toJS({ maxAliasCount: 50 }) as unknown);
  if (data === undefined) return problem(file, 1, 'Write this without so many aliases (*name).');
  return { found: { file, data, lineOf: (path) => lines.linePos(offsetOf(document.contents, path)).line } };
}

function remedyFor({ code, message }: YAMLParseError): string {
  if (code === 'NON_STRING_KEY') return 'Name this in letters: a list or a group is no name.';
  return `Mend the YAML here: ${message}.`;
}

/** Too many aliases make `yaml` throw, which is how it defends itself against small files that grow large. */
function plain(read: () => unknown): unknown {
  try {
    return read() ?? null;
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function offsetOf(contents: unknown, path: Path): number {
  let node = contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const next = within(node, step);
    if (!next) break;
    offset = startOf(next.mark) ?? offset;
    node = next.value;
  }
  return offset;
}

function within(node: unknown, step: Step): { readonly mark: unknown; readonly value: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { mark: item, value: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair && { mark: pair.key, value: pair.value };
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : undefined;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function problem(file: string, line: number, remedy: string): Found<never> {
  return { problems: [{ file, line, remedy }] };
}
