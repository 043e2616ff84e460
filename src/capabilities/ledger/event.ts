import type { Uuid } from '#language';
import type { z } from 'zod';

/** What an event is about. */
export type Subject = { readonly kind: string; readonly id: Uuid };

/** One thing that happened, ready to be written: `data` holds no personal values, `detail` may, and may be erased. */
export type Happening = {
  readonly type: string;
  readonly subject: Subject;
  readonly case?: Uuid | undefined;
  readonly data: unknown;
  readonly detail?: unknown;
};

type Facts<Data, Detail> = {
  readonly subject: Uuid;
  readonly case?: Uuid | undefined;
  readonly data: Data;
} & (Detail extends undefined ? { readonly detail?: undefined } : { readonly detail: Detail });

/** A type of event: call it to make one; `read` gives back the data of one that was written, checked by its schema. */
export type EventType<Data, Detail> = ((facts: Facts<Data, Detail>) => Happening) & {
  readonly type: string;
  readonly read: (written: { readonly type: string; readonly data: unknown }) => Data | undefined;
};

/** Declares a type of event, `case.closed` (past tense), about a kind of subject, with the schemas of its values. */
export function eventType<Data, Detail = undefined>(
  name: `${string}.${string}`,
  shape: { readonly subject: string; readonly data: z.ZodType<Data>; readonly detail?: z.ZodType<Detail> },
): EventType<Data, Detail> {
  const make = (facts: Facts<Data, Detail>): Happening => ({
    type: name,
    subject: { kind: shape.subject, id: facts.subject },
    case: facts.case,
    data: shape.data.parse(facts.data),
    detail: facts.detail === undefined ? undefined : shape.detail?.parse(facts.detail),
  });
  const read = (written: { readonly type: string; readonly data: unknown }) =>
    written.type === name ? shape.data.parse(written.data) : undefined;
  return Object.assign(make, { type: name, read });
}
