import { sayUploadFault } from '#capabilities/forms';
import { text } from '#language';
import { fileKinds, largestFile } from '#platform/files';
import type { Received, Taken } from '#platform/files';
import { mostReplyFiles } from '#services';
import { z } from 'zod';
import type { ResidentVisit } from '../kit.ts';

/** The longest that somebody writes at once. */
export const longest = 5_000;

type Written = Pick<ResidentVisit, 'files' | 'tongue' | 'entered'>;

/** What somebody writes, with the files beside it: all of it is taken or, after a mistake, none. A page has words for `files.again`. */
export function writtenForm({ files, tongue, entered }: Written) {
  const words = text(longest);
  const isRight = words.safeParse(entered['text']).success;
  return z.object({
    text: words,
    files: z
      .unknown()
      .default('')
      .transform((_field, context): readonly Taken[] => {
        const fault = faultIn(files, tongue) ?? (files.length > 0 && !isRight ? 'again' : undefined);
        if (fault === undefined) return files.flatMap((one) => ('unfit' in one ? [] : [one]));
        context.issues.push({ code: 'custom', message: fault, input: undefined });
        return z.NEVER;
      }),
  });
}

/** The first thing that is wrong with what was chosen. */
export function faultIn(files: readonly Received[], tongue: ResidentVisit['tongue']): string | undefined {
  const facts = { takes: fileKinds.join(' '), largest: largestFile / 1024 / 1024, most: mostReplyFiles };
  if (files.length > mostReplyFiles) return sayUploadFault({ code: 'too-many', facts }, tongue);
  const unfit = files.find((one) => 'unfit' in one);
  return unfit && 'unfit' in unfit ? sayUploadFault({ code: unfit.unfit, facts }, tongue) : undefined;
}
