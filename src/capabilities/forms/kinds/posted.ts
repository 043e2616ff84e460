/** What a browser sent for a page: fields by name, repeated ones as a list. Anything else in it is overlooked. */
export type PostedBody = Readonly<Record<string, unknown>>;

/** The fields of one question, as its kind reads them. */
export type Posted = {
  /** The field, or one part of it; '' when it was not sent, the first when it was sent twice. */
  readonly one: (part?: string) => string;
  /** All values of a field that may be sent many times. */
  readonly many: () => readonly string[];
  /** The fields of something within the question: of one of a list. */
  readonly inside: (name: string) => Posted;
  /** The day on which it was sent, in London. */
  readonly today: Temporal.PlainDate;
};

/** The name of a question's field, or of one part of it: `born`, `born.day`. A slug has no full stop. */
export function fieldName(question: string, part = ''): string {
  return part === '' ? question : `${question}.${part}`;
}

export function postedTo(question: string, body: PostedBody, today: Temporal.PlainDate): Posted {
  return {
    today,
    one: (part) => valuesOf(fieldName(question, part), body)[0] ?? '',
    many: () => valuesOf(question, body),
    inside: (name) => postedTo(fieldName(question, name), body, today),
  };
}

/** The values sent under one name. */
export function valuesOf(field: string, body: PostedBody): readonly string[] {
  const sent = Object.hasOwn(body, field) ? body[field] : undefined;
  const values: readonly unknown[] = Array.isArray(sent) ? sent : [sent];
  return values.filter((value) => typeof value === 'string');
}
