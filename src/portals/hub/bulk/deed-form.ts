import { optionalText, text } from '#language';
import type { BulkDeed } from '#services';
import { z } from 'zod';
import type { OfferedAction, OfferedDeeds } from './offered-deeds.ts';

/** The fields of a deed: each has those of its own, which stand below it and are overlooked with any other. */
export const fields = {
  officer: 'officer',
  queue: 'queue',
  text: 'text',
  noteOf: (action: string) => `note-${action}`,
  outcomeOf: (action: string) => `outcome-${action}`,
  act: (action: string) => `act-${action}`,
} as const;

const longest = 2_000;
const entered = z.record(z.string(), z.unknown());

/** The deed that was chosen among those that are offered, with what it asks for. */
export function deedForm(offered: OfferedDeeds): z.ZodType<BulkDeed> {
  return entered.transform((form, context) => {
    const read = <Value>(field: string, schema: z.ZodType<Value>): Value => {
      const parsed = schema.safeParse(form[field]);
      if (parsed.success) return parsed.data;
      const message = parsed.error.issues[0]?.message ?? 'missing';
      context.issues.push({ code: 'custom', message, path: [field], input: form[field] });
      return z.NEVER;
    };
    return chosenDeed(offered, read);
  });
}

type Read = <Value>(field: string, schema: z.ZodType<Value>) => Value;

function chosenDeed({ colleagues, queues, actions, mayNote, mayAct }: OfferedDeeds, read: Read): BulkDeed {
  const does = read(
    'does',
    oneOf([
      ...(mayAct ? (['assign', 'put-back', 'move'] as const) : []),
      ...(mayNote ? (['note'] as const) : []),
      ...actions.map(({ action }) => fields.act(action)),
    ]),
  );
  switch (does) {
    case 'assign':
      return { does, officer: read(fields.officer, oneOf(colleagues.map(({ id }) => id))) };
    case 'put-back':
      return { does };
    case 'move': {
      const queue = read(fields.queue, oneOf(queues.map((one) => one.queue)));
      return { does, queue, team: queues.find((one) => one.queue === queue)?.team ?? '' };
    }
    case 'note':
      return { does, text: read(fields.text, text(longest)) };
    default: {
      const action = actions.find((one) => fields.act(one.action) === does);
      return action ? performed(action, read) : z.NEVER;
    }
  }
}

function performed({ action, label, needsNote, outcomes }: OfferedAction, read: Read): BulkDeed {
  const note = read<string | undefined>(
    fields.noteOf(action),
    needsNote ? text(longest) : optionalText(longest),
  );
  const outcome =
    outcomes.length > 0
      ? read(fields.outcomeOf(action), oneOf(outcomes.map((one) => one.outcome)))
      : undefined;
  return { does: 'act', action, label, note, outcome };
}

function oneOf<Value extends string>(values: readonly Value[]): z.ZodType<Value> {
  return z.enum(values, { error: 'missing' });
}
