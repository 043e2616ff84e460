import { addFile } from '#capabilities/documents';
import type { Fault, UploadQuestion } from '#capabilities/forms';
import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { largestFile } from '#platform/files';
import type { Received, Taken } from '#platform/files';
import { draftFiles, fieldOf } from './draft-files.ts';
import type { FilesAt } from './draft-files.ts';

export type Uploading = {
  readonly at: FilesAt;
  readonly question: UploadQuestion;
  readonly received: readonly Received[];
};

/**
 * Gives a draft the files that came for a question, as far as the question takes them, and says what is wrong with the others. The draft
 * is locked by the caller: of two at a time the second counts what the first has brought.
 */
export async function takeUploads(
  tx: Tx,
  { at, question, received }: Uploading,
  act: Act,
): Promise<readonly Fault[]> {
  let room = question.most - (await draftFiles(tx, at, question.question)).length;
  const holder = { kind: 'draft', id: at.draft } as const;
  const faults: Fault[] = [];
  for (const one of received) {
    const fault = faultOf(question, one);
    if (fault) faults.push(fault);
    if (fault || 'unfit' in one) continue;
    room -= 1;
    if (room < 0) continue;
    const adding = { holder, question: fieldOf(question.question, at), taken: one };
    // A millisecond apart they stay in the order in which they were chosen.
    await addFile(tx, adding, { ...act, at: act.at.add({ milliseconds: received.indexOf(one) }) });
  }
  return room < 0 ? [...faults, { code: 'too-many', facts: { most: question.most } }] : faults;
}

const megabyte = 1024 * 1024;

function faultOf(question: UploadQuestion, received: Received): Fault | undefined {
  if ('unfit' in received) return { code: received.unfit, facts: factsOf(question) };
  return misfitOf(question, received);
}

type Fitting = Pick<Taken, 'kind' | 'bytes' | 'title'>;

/** Why a question does not take a file that is fit otherwise. */
export function misfitOf(question: UploadQuestion, received: Fitting): Fault | undefined {
  const { takes, largest, template } = question;
  const facts = factsOf(question);
  if (!takes.includes(received.kind)) return { code: 'wrong-type', facts };
  if (received.bytes > Math.min(largest * megabyte, largestFile)) return { code: 'too-large', facts };
  return template === undefined || isOfTemplate(received, template) ? undefined : { code: 'other-template' };
}

function factsOf({ takes, largest, most }: UploadQuestion) {
  return { takes: takes.join(' '), largest, most };
}

function isOfTemplate({ title }: Fitting, template: string): boolean {
  return title?.trim() === template;
}
