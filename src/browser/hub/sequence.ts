const lapse = 1_200;

/** Reads keys one by one and says which binding ("j", "g q") they complete; a sequence lapses after 1.2 seconds. */
export function readSequences(): (
  key: string,
  at: number,
  bindings: readonly string[],
) => string | undefined {
  let begun = '';
  let last = Number.NEGATIVE_INFINITY;
  const read = (key: string, at: number, bindings: readonly string[]): string | undefined => {
    const before = at - last > lapse ? '' : begun;
    const said = before === '' ? key : `${before} ${key}`;
    last = at;
    begun = '';
    if (bindings.includes(said)) return said;
    if (bindings.some((binding) => binding.startsWith(`${said} `))) begun = said;
    else if (before !== '') return read(key, at, bindings);
    return undefined;
  };
  return read;
}
