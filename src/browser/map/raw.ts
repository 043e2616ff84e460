/** What came as JSON, before anything is known of it. */
export type Raw = Readonly<Record<string, unknown>>;

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const rawIn = (value: unknown, name: string): Raw => {
  const found = isRaw(value) ? value[name] : undefined;
  return isRaw(found) ? found : {};
};

export const listIn = (value: unknown, name: string): readonly unknown[] => {
  const found = isRaw(value) ? value[name] : undefined;
  return Array.isArray(found) ? found : [];
};

export const wordsIn = (value: unknown, name: string): string => {
  const found = isRaw(value) ? value[name] : undefined;
  return typeof found === 'string' ? found : '';
};

export const figureIn = (value: unknown, name: string): number => {
  const found = isRaw(value) ? value[name] : undefined;
  return typeof found === 'number' ? found : Number.NaN;
};

export const figures = (value: unknown): readonly number[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'number') ? value : [];
