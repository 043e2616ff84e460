import type { Sent, Trouble } from '#platform/http';
import { STATUS_CODES } from 'node:http';

/** What is wrong, as the OS Places API says it: its gateway of keys in one way, the search behind it in another. */
export function osProblem({ status, sentence }: Trouble): Sent {
  const said = sentence ?? STATUS_CODES[status] ?? 'Problem';
  const body =
    status === 401 || status === 403
      ? { fault: { faultstring: said, detail: { errorcode: faultCode(status) } } }
      : { error: { statuscode: status, message: said } };
  return { status, type: 'application/json;charset=UTF-8', body: JSON.stringify(body) };
}

const faultCode = (status: 401 | 403): string =>
  status === 401 ? 'oauth.v2.InvalidApiKey' : 'oauth.v2.InvalidApiKeyForGivenResource';
