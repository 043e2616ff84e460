import { text, uuid } from '#language';
import { fileKinds } from '#platform/files';
import { z } from 'zod';
import { questionOf } from './kind.ts';
import type { Kind } from './kind.ts';
import { uploadFaults } from './upload-faults.ts';

const mostFiles = 10;
const photographs = ['jpeg', 'png', 'webp', 'heic'] as const;

const question = questionOf('upload', {
  /** How many files may be sent. */
  most: z.int().min(1).max(mostFiles).default(5),
  /** How large one may be, in megabytes. */
  largest: z.int().min(1).max(20).default(20),
  takes: z
    .array(z.enum(fileKinds))
    .min(1)
    .refine((kinds) => new Set(kinds).size === kinds.length, {
      error: 'Each kind of file may stand in the list once.',
    })
    .default([...photographs]),
  /** A telephone opens its camera instead of asking where to take it from. */
  camera: z.boolean().default(false),
  /** A document must be made from this template: its own title, in the properties of the file, says so. */
  template: text(200).optional(),
}).refine(({ template, takes }) => template === undefined || !takes.some(isPhotograph), {
  error: 'Photographs have no template: say in “takes” which documents there may be.',
  path: ['template'],
});
export type UploadQuestion = z.output<typeof question>;

const uploaded = z.strictObject({
  file: uuid,
  /** Put in by whoever keeps the file, never by the browser. */
  name: text(150).optional(),
});
const stored = (most: number) => z.array(uploaded).min(1).max(most);
/** Files by their identifiers, in the order in which they came; whoever keeps them knows what else there is to know. */
export type UploadAnswer = z.output<ReturnType<typeof stored>>;

/** Files: photographs mostly. Their bytes are elsewhere; which of them are the answer is put in by whoever keeps them. */
export const upload: Kind<UploadQuestion, UploadAnswer> = {
  question,
  asks: 'select',
  compared: 'answered',
  parts: () => [],
  faults: uploadFaults,
  codes: () => [],
  stored: ({ most }) => stored(most),
  read({ most }, posted) {
    const files = [...new Set(posted.many())]
      .filter((sent) => sent !== '')
      .map((sent) => uuid.safeParse(sent));
    if (files.length === 0) return { empty: true };
    if (files.some(({ success }) => !success)) return { faults: [{ code: 'not-received' }] };
    if (files.length > most) return { faults: [{ code: 'too-many', facts: { most } }] };
    return { answer: files.flatMap(({ data }) => (data === undefined ? [] : [{ file: data }])) };
  },
  given: (_question, answer) => ({ '': answer.map(({ file }) => file) }),
  say: (_question, answer) => answer.map(({ file, name }) => name ?? file).join('\n'),
  csv: (_question, answer) => ({
    '': answer ? String(answer.length) : '',
    files: answer?.map(({ file }) => file).join(' ') ?? '',
    names: answer?.flatMap(({ name }) => name ?? []).join('; ') ?? '',
  }),
};

function isPhotograph(kind: string): boolean {
  return photographs.some((known) => known === kind);
}
