/** Easting and northing, EPSG:27700, metres. */
export type At = readonly [easting: number, northing: number];
export type Street = {
  readonly name: string;
  readonly kind: 'main' | 'street' | 'path';
  readonly line: readonly At[];
};
export type Area = { readonly kind: 'land' | 'park' | 'water' | 'building'; readonly ring: readonly At[] };
export type Report = { readonly title: string; readonly at: At; readonly href: string | undefined };

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null;
const listIn = (value: unknown, name: string): readonly Raw[] => {
  const list = isRaw(value) ? value[name] : undefined;
  return Array.isArray(list) ? list.filter(isRaw) : [];
};
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const isAt = (value: unknown): value is At =>
  Array.isArray(value) && value.length === 2 && value.every((part) => Number.isFinite(part));
const points = (value: unknown): readonly At[] => (Array.isArray(value) ? value.filter(isAt) : []);
// GeoJSON closes its rings, others do not; OpenLayers needs them closed.
const closed = (ring: readonly At[]): readonly At[] => {
  const [first] = ring;
  const last = ring.at(-1);
  const open = first !== undefined && last !== undefined && (first[0] !== last[0] || first[1] !== last[1]);
  return open ? [...ring, first] : ring;
};
const oneOf = <Kind extends string>(kinds: readonly Kind[], value: unknown, otherwise: Kind): Kind =>
  kinds.find((kind) => kind === value) ?? otherwise;

export const readStreets = (value: unknown): readonly Street[] =>
  listIn(value, 'streets')
    .map(({ name, kind, line }) => ({
      name: words(name),
      kind: oneOf(['main', 'street', 'path'], kind, 'street'),
      line: points(line),
    }))
    .filter(({ line }) => line.length > 1);

export const readAreas = (value: unknown): readonly Area[] =>
  listIn(value, 'areas')
    .map(({ kind, ring }) => ({
      kind: oneOf(['land', 'park', 'water', 'building'], kind, 'land'),
      ring: closed(points(ring)),
    }))
    .filter(({ ring }) => ring.length > 3);

export const readReports = (value: unknown): readonly Report[] =>
  listIn(value, 'reports').flatMap(({ title, e, n, href }) => {
    const at = [e, n];
    return isAt(at) ? [{ title: words(title), at, href: typeof href === 'string' ? href : undefined }] : [];
  });
