import { mistakeAbout } from '#capabilities/forms';
import type { Form, UploadQuestion } from '#capabilities/forms';
import type { Client } from '#capabilities/identity';
import { uuid } from '#language';
import type { Tongue, Uuid } from '#language';
import { nameFiles } from '#services';
import type { FilesAt, NamingFault } from '#services';
import { z } from 'zod';
import type { ApiVisit } from '../kit.ts';
import { sentWords } from '../sending/sent.words.ts';

const named = z
  .array(z.strictObject({ file: uuid, name: z.string().max(150).optional() }))
  .max(100)
  .transform((all) => [...new Set(all.map(({ file }) => file))]);

export type SentFiles = {
  readonly client: Client;
  readonly form: Form;
  readonly at: FilesAt;
  readonly question: UploadQuestion;
};

/** Lets the files that an answer names answer its question; says in the words of the page what is wrong with them. */
export async function nameSentFiles(
  visit: ApiVisit,
  { client, form, at, question }: SentFiles,
  value: unknown,
): Promise<readonly string[]> {
  const read = named.safeParse(value ?? []);
  if (!read.success) return [sentWords[visit.tongue].filesByName];
  const files: readonly Uuid[] = read.data;
  const faults = await nameFiles(visit.tx, { client: client.id, at, question, files }, visit.act);
  return [...new Set(faults.map((fault) => sayFault(fault, { form, question }, visit.tongue)))];
}

type About = { readonly form: Form; readonly question: UploadQuestion };

function sayFault(fault: NamingFault, { form, question }: About, tongue: Tongue): string {
  if (fault.code === 'unknown') return sentWords[tongue].noSuchFile;
  return mistakeAbout(form, question, { fault, tongue }).words;
}
