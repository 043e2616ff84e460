/** What a message may say of the request that it is about; each is always known where `checkPack` lets it be used. */
export const messageFields = [
  'reference',
  'place',
  'due',
  'link',
  'outcome',
  'service',
  'fee',
  // The first and the last day of a holding: in what is told to its holder.
  'from',
  'until',
] as const;
export type MessageField = (typeof messageFields)[number];
/** What each field says in one message. */
export type MessageFacts = Readonly<Record<MessageField, string>>;

/** The fields that a template names in braces, right or wrong, each once. */
export function fieldsIn(template: string): readonly string[] {
  return [...new Set(template.matchAll(field).map(([, name = '']) => name))];
}

/** The template with its fields filled in. */
export function filledIn(template: string, facts: MessageFacts): string {
  return template.replaceAll(field, (whole, name: string) => {
    const known = messageFields.find((one) => one === name);
    return known ? facts[known] : whole;
  });
}

const field = /\{([^{}]*)\}/g;
