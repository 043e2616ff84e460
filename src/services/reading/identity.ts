/** What tells one thing of a list from another, wherever it stands: its name, under one of these words. */
const identifiers = ['page', 'question', 'example', 'on', 'route', 'row', 'concession'] as const;

/** The name of a thing in a list; nothing for what has none of its own. */
export function identityOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(item);
  const [, name] = entries.find(([key]) => identifiers.some((word) => word === key)) ?? [];
  return typeof name === 'string' ? name : undefined;
}
