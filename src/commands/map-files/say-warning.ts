import type { AreaKind, AreaWarning } from '#capabilities/mapping';

/** What may be wrong with areas that were taken, in a sentence. */
export function sayWarning(warning: AreaWarning, kinds: readonly AreaKind[]): string {
  const { kind, squareMetres, at } = warning;
  const words = kinds.find((one) => one.kind === kind)?.words.en ?? { one: kind, many: kind };
  const ground = sayGround(squareMetres);
  if (warning.warning === 'gap')
    return `about ${ground} of the borough are in no ${words.one.toLowerCase()}, the widest near ${at}`;
  const [one, other] = warning.areas;
  return `${one.name.en} (${one.code}) and ${other.name.en} (${other.code}) overlap by about ${ground}, near ${at}`;
}

function sayGround(squareMetres: number): string {
  const hectares = squareMetres / 10_000;
  if (hectares < 1) return `${String(Math.round(squareMetres))} m²`;
  return hectares < 100 ? `${hectares.toFixed(1)} ha` : `${(hectares / 100).toFixed(1)} km²`;
}
