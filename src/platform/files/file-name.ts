import { text } from '#language';
import { kindOfFile } from './file-kind.ts';
import type { FileKind } from './file-kind.ts';

const most = 100;
/** Marks that turn the direction of writing, by which `gpj.exe` reads as `exe.jpg`, and whatever else is not seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const notInNames = /[<>:"/\\|?*]/g;

/** The name that somebody gave a file, fit to be shown and to be saved under, with the end that its content has. */
export function fileName(given: string, kind: FileKind): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const seen = last.replaceAll(unseen, '').replaceAll(notInNames, '-').trim();
  const stem = seen.replace(/\.[a-z0-9]{1,5}$/i, '').replaceAll(/^[. ]+|[. ]+$/g, '');
  const short = Array.from(stem).slice(0, most).join('');
  const fit = text(most).safeParse(short);
  return `${fit.success ? fit.data : 'file'}.${kindOfFile[kind].extension}`;
}
