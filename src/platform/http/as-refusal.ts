import { Refusal } from '#platform/errors';

/** Node's and PostgreSQL's ways of saying that the database cannot be reached or is shutting down. */
const outOfReach = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '08001',
]);

const readable: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.unreadable',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.unreadable',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.unreadable',
  FST_ERR_BAD_URL: 'request.not-found',
};

/** The refusal that an error amounts to; nothing if it is a bug. */
export function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = readable[code];
  if (known) return new Refusal(known);
  if (
    outOfReach.has(code) ||
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  )
    return new Refusal('request.unavailable');
  return undefined;
}
