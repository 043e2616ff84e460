import type { Degrees } from '#language';

const gpsTag = 0x8825;
const north = { reference: 1, value: 2, away: 'S' } as const;
const east = { reference: 3, value: 4, away: 'W' } as const;
const mostEntries = 200;

/** Where a picture was taken, by the GPS entries of its EXIF (a TIFF); nothing where it does not say, or says nonsense. */
export function positionIn(tiff: Buffer | undefined): Degrees | undefined {
  if (!tiff) return undefined;
  try {
    return readPosition(tiff);
  } catch (error) {
    // It points outside itself.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

type Tiff = {
  readonly short: (at: number) => number;
  readonly long: (at: number) => number;
  readonly text: (at: number) => string;
};

function readPosition(buffer: Buffer): Degrees | undefined {
  const order = buffer.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return undefined;
  const tiff: Tiff = {
    short: (at) => (order === 'II' ? buffer.readUInt16LE(at) : buffer.readUInt16BE(at)),
    long: (at) => (order === 'II' ? buffer.readUInt32LE(at) : buffer.readUInt32BE(at)),
    text: (at) => String.fromCharCode(buffer.readUInt8(at)),
  };
  const gps = entriesAt(tiff, tiff.long(4)).get(gpsTag);
  if (gps === undefined) return undefined;
  const entries = entriesAt(tiff, tiff.long(gps));
  const latitude = angle(tiff, entries, north);
  const longitude = angle(tiff, entries, east);
  if (latitude === undefined || longitude === undefined) return undefined;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return latitude === 0 && longitude === 0 ? undefined : { latitude, longitude };
}

/** Where the value of each entry of a directory stands, by its tag. */
function entriesAt(tiff: Tiff, at: number): ReadonlyMap<number, number> {
  const count = Math.min(tiff.short(at), mostEntries);
  const places = Array.from({ length: count }, (_, place) => at + 2 + 12 * place);
  return new Map(places.map((place) => [tiff.short(place), place + 8]));
}

type Axis = typeof north | typeof east;

/** Degrees, minutes and seconds, each a fraction, with the half of the world in which they are. */
function angle(tiff: Tiff, entries: ReadonlyMap<number, number>, axis: Axis): number | undefined {
  const reference = entries.get(axis.reference);
  const value = entries.get(axis.value);
  if (reference === undefined || value === undefined) return undefined;
  const from = tiff.long(value);
  const parts = [0, 1, 2].map((place) => tiff.long(from + 8 * place) / tiff.long(from + 8 * place + 4));
  const [degrees = Number.NaN, minutes = 0, seconds = 0] = parts;
  const said = degrees + minutes / 60 + seconds / 3600;
  if (!Number.isFinite(said)) return undefined;
  return tiff.text(reference) === axis.away ? -said : said;
}
