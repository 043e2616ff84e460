import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '#platform/errors';

/** What a file of text may weigh: some millions of points. */
const mostBytes = 256 * 1024 * 1024;

/** A file as text with its name, in UTF-8 or, as older programs write, in Windows-1252. */
export async function readMapFile(path: string): Promise<{ readonly name: string; readonly text: string }> {
  const name = basename(path);
  const size = await stat(path).then(
    (file) => (file.isFile() ? file.size : undefined),
    () => undefined,
  );
  if (size === undefined) throw new Refusal('mapping.no-file', { file: path });
  if (size > mostBytes) throw new Refusal('mapping.file-too-large', { file: name });
  return { name, text: textOf(await readFile(path)) };
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
