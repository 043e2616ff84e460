import { slug } from '#language';
import { z } from 'zod';
import type { PackFiles } from './pack-files.ts';

const file = z.string().max(256 * 1024);

/** A whole service in one JSON document: its name, and its files as they stand in a folder. */
const packDocument = z.strictObject({
  service: slug,
  files: z.strictObject({
    'service.yaml': file,
    'form.yaml': file,
    'words.en.yaml': file,
    'words.cy.yaml': file,
    'example.yaml': file.optional(),
  }),
});

export type PackDocument = { readonly service: string; readonly files: PackFiles };

/** Reads such a document; nothing when it is none. */
export function readPackDocument(text: string): PackDocument | undefined {
  const parsed = packDocument.safeParse(jsonIn(text));
  return parsed.success ? parsed.data : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
