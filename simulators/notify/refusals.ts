import type { ServerResponse } from 'node:http';

export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** In the form in which the real one refuses. */
export function refuse(response: ServerResponse, { status, code, message }: Refused): true {
  const body = { status_code: status, errors: [{ error: code, message }] };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  return true;
}

export const invalid = (message: string) => new Refused(400, 'ValidationError', message);
export const bad = (message: string) => new Refused(400, 'BadRequestError', message);
export const unknown = () => new Refused(404, 'NoResultFound', 'No result found');
