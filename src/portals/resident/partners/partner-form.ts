import type { TaskItem } from '#capabilities/cases';
import { optionalText } from '#language';
import type { Taken } from '#platform/files';
import { z } from 'zod';
import type { ResidentVisit } from '../kit.ts';
import { faultIn, longest } from '../requests/written.ts';

type Sent = Pick<ResidentVisit, 'files' | 'tongue'>;

/** What a partner ticked, wrote and sent. Who cannot do it says why; who is done has ticked everything off. */
export function partnerForm({ items }: { readonly items: readonly TaskItem[] }, { files, tongue }: Sent) {
  const names = items.map(({ item }) => item);
  return z
    .object({
      items: z
        .union([z.string().transform((one) => [one]), z.array(z.string())])
        .default([])
        .transform((ticked) => names.filter((name) => ticked.includes(name))),
      text: optionalText(longest),
      is: z.enum(['save', 'done', 'cannot']).catch('save'),
    })
    .transform((form, context) => {
      const wrong = wrongIn(form, names.length);
      const fault = faultIn(files, tongue) ?? (files.length > 0 && wrong.length > 0 ? 'again' : undefined);
      const all = fault === undefined ? wrong : [...wrong, { path: ['files'], message: fault }];
      for (const one of all) context.issues.push({ code: 'custom', ...one, input: form });
      const taken: readonly Taken[] = files.flatMap((one) => ('unfit' in one ? [] : [one]));
      return all.length > 0 ? z.NEVER : { ...form, files: taken };
    });
}

type Answered = { readonly items: readonly string[]; readonly text: string; readonly is: string };

function wrongIn({ is, text, items }: Answered, all: number) {
  if (is === 'cannot' && text === '') return [{ path: ['text'], message: 'missing' }];
  return is === 'done' && items.length < all ? [{ path: ['items'], message: 'open' }] : [];
}
