/** A condition as the DEFRA format can say it: comparisons, joined; nothing where it cannot. */
export type Item = {
  readonly question: string;
  readonly operator: string;
  readonly type: string;
  readonly value: unknown;
};
export type Expressed =
  | boolean
  | { readonly item: Item }
  | { readonly all: readonly Expressed[] }
  | { readonly any: readonly Expressed[] };

export function allOf(parts: readonly (Expressed | undefined)[]): Expressed | undefined {
  if (parts.includes(undefined)) return undefined;
  const left = parts.filter((part): part is Expressed => part !== undefined && part !== true);
  if (left.includes(false)) return false;
  return joined(left, true, (many) => ({ all: many }));
}

export function anyOf(parts: readonly (Expressed | undefined)[]): Expressed | undefined {
  if (parts.includes(undefined)) return undefined;
  const left = parts.filter((part): part is Expressed => part !== undefined && part !== false);
  if (left.includes(true)) return true;
  return joined(left, false, (many) => ({ any: many }));
}

function joined(
  parts: readonly Expressed[],
  none: boolean,
  join: (many: readonly Expressed[]) => Expressed,
): Expressed {
  const [only] = parts;
  if (only === undefined) return none;
  return parts.length === 1 ? only : join(parts);
}
