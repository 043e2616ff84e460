import { isDeepStrictEqual } from 'node:util';

/** Whether two values are the same once they stand in JSON, in whatever order their names are. */
export function sameJson(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(asJson(one), asJson(other));
}

function asJson(value: unknown): unknown {
  const plain: unknown = JSON.parse(JSON.stringify(value ?? null));
  return plain;
}
