/** What a file says of a thing besides its name and place: plain JSON, parsed by whoever uses it. */
export type Facts = Readonly<Record<string, unknown>>;

/** An area that has a name, with its code (of a ward, a parish and the like the nine-character ONS or GSS code). */
export type Area = {
  readonly kind: string;
  readonly code: string;
  readonly name: { readonly en: string; readonly cy: string };
  readonly facts: Facts;
  /** The first and the last day on which it held, where its file says so. */
  readonly from?: Temporal.PlainDate;
  readonly to?: Temporal.PlainDate;
};

/** For whom it holds since ever and for ever. */
export const always = Temporal.PlainDate.from('0001-01-01');
export const never = Temporal.PlainDate.from('9999-12-31');

/** The days as they are told: none where there is no end to them. */
export function daysOf({ from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate }) {
  return { ...(from.equals(always) ? {} : { from }), ...(to.equals(never) ? {} : { to }) };
}
