type Parameter<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Parameter<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

/** The values that a pattern such as `/cases/:reference/closing` asks for. */
export type PathValues<Pattern extends string> = Readonly<Record<Parameter<Pattern>, string | number>>;

/** A path from its pattern: `path('/cases/:reference', { reference })`. A forgotten value does not compile. */
export function path<Pattern extends string>(
  pattern: Pattern,
  ...[values]: Parameter<Pattern> extends never ? [] : [PathValues<Pattern>]
): string {
  const given: Readonly<Record<string, string | number>> = values ?? {};
  return pattern.replaceAll(/:(\w+)/g, (_whole, name: string) =>
    encodeURIComponent(String(given[name] ?? '')),
  );
}
