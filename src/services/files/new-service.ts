import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { tongues } from '#language';
import { parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { packFileNames } from './pack-files.ts';
import type { PackFileName } from './pack-files.ts';
import { toWrite } from './unwritten.ts';

export type NewService = {
  /** Where it is to stand; the folder's name is the service's. */
  readonly folder: string;
  /** The folder of the service that it is like; without it there is the least that a service needs. */
  readonly like?: string | undefined;
  readonly team: string;
  readonly queue: string;
  /** The line that tells an editor where a file's schema is. */
  readonly heading: (file: PackFileName) => string;
};

const blank = join(import.meta.dirname, 'blank');

/** Writes a whole service that fits together, in which the sentences that are still to be written say so. */
export async function writeNewService({ folder, like, heading, ...council }: NewService): Promise<void> {
  const files = await read(like ?? blank);
  const renamed = like === undefined ? filledIn(files, council) : markedAnew(files);
  const making = join(dirname(folder), `.${basename(folder)}`);
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  for (const [file, text] of renamed)
    await writeFile(join(making, file), `${heading(file)}\n${withoutHeading(text)}`);
  await rename(making, folder);
}

type Files = ReadonlyMap<PackFileName, string>;

async function read(folder: string): Promise<Files> {
  const texts = packFileNames.map(
    async (file) => [file, await readFile(join(folder, file), 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
}

/** The blank's stand-ins become the council's team and queue. */
function filledIn(files: Files, { team, queue }: Pick<NewService, 'team' | 'queue'>): Files {
  const named = ([file, text]: readonly [PackFileName, string]) =>
    [file, text.replaceAll(': TEAM\n', `: ${team}\n`).replaceAll(': QUEUE\n', `: ${queue}\n`)] as const;
  return new Map([...files].map(named));
}

/** What names the other service is marked, in its words and in the messages that its examples expect. */
function markedAnew(files: Files): Files {
  const documents = new Map([...files].map(([file, text]) => [file, parseDocument(text)] as const));
  documents.get('service.yaml')?.delete('lgsl');
  const names = new Map<string, string>();
  for (const tongue of tongues) {
    const words = documents.get(`words.${tongue}.yaml`);
    words?.delete('also');
    for (const word of ['name', 'noun', 'about'])
      if (words) mark(words, { word, sign: toWrite[tongue], names });
  }
  const example = documents.get('example.yaml');
  if (example) renameIn(example, names);
  return new Map([...documents].map(([file, document]) => [file, document.toString({ lineWidth: 0 })]));
}

type Marking = { readonly word: string; readonly sign: string; readonly names: Map<string, string> };

function mark(words: Document, { word, sign, names }: Marking): void {
  const was = words.get(word);
  if (typeof was !== 'string') return;
  const is = `${sign} ${was}`;
  words.set(word, is);
  if (word !== 'about') names.set(was, is);
}

/** Only at the beginning of a sentence of a message, where the service's name stands. */
function renameIn(example: Document, names: ReadonlyMap<string, string>): void {
  visit(example, {
    Scalar: (_key, node) => {
      const { value } = node;
      if (typeof value !== 'string') return;
      for (const [was, is] of names) if (value.startsWith(`${was}:`)) node.value = value.replace(was, is);
    },
  });
}

function withoutHeading(text: string): string {
  return text.replace(/^# yaml-language-server:[^\n]*\n/, '');
}
