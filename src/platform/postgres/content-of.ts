import { readFileSync } from 'node:fs';

/** A file's text, or nothing when it is not there, is just being removed, or is not for us to read. */
export function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
