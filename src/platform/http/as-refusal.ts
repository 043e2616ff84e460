import { Refusal } from '#platform/errors';

/** Node's and PostgreSQL's ways of saying that the database cannot be reached, is shutting down or has no room. */
const outOfReach = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  '08001',
  '08006',
  '25006',
  '53100',
  '53200',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);

/** It answers too slowly: a statement or transaction that took too long, a lock that did not come. */
const tooSlow = new Set(['25P03', '25P04', '40001', '40P01', '55P03', '57014']);

/** What Node says of a browser that went away while it was sending, under the code of a lost connection. */
const leftInTheMiddle = 'aborted';

/** What pg itself says, without a code. */
const said = /timeout exceeded when trying to connect|Connection terminated|Query read timeout|not queryable/;

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
  if (error.message === leftInTheMiddle) return new Refusal('request.unreadable');
  const isUnavailable = outOfReach.has(code) || tooSlow.has(code) || said.test(error.message);
  return isUnavailable ? new Refusal('request.unavailable') : undefined;
}
