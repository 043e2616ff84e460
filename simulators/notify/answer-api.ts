import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NotifyManner } from './manners.ts';
import { asJson, type Kind, type Notification, type Template } from './notification.ts';
import { readRequest } from './read-request.ts';
import { Refused, unknown } from './refusals.ts';
import type { Traffic } from './traffic.ts';

export interface Api {
  readonly origin: string;
  readonly templates: readonly Template[];
  readonly traffic: Traffic;
  readonly manner: NotifyManner | undefined;
}

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

/** Answers one request that may ask. */
export async function answerApi(api: Api, exchange: Exchange): Promise<boolean> {
  const { response, url, request } = exchange;
  const [, , resource = '', last = '', part = ''] = url.pathname.split('/');
  if (resource === 'templates') return json(response, 200, { templates: api.templates });
  if (resource === 'template') return json(response, 200, found(api.templates, last));
  if (resource !== 'notifications') return false;
  if (request.method === 'POST') return takeMessage(api, exchange, last);
  if (last === '') return json(response, 200, listed(api, url));
  const one = found(api.traffic.kept, last);
  return part === 'pdf' ? pdf(response, one) : json(response, 200, asJson(one, api.origin));
}

async function takeMessage(api: Api, { request, response }: Exchange, last: string): Promise<true> {
  const { traffic, templates, manner, origin } = api;
  const kind = kindOf(last);
  const wanted = readRequest(kind, await bodyOf(request), templates);
  const taken = traffic.take(kind, wanted, manner === 'no-receipts');
  if (manner !== 'takes-and-hangs-up') return json(response, 201, saidOf(taken, origin));
  response.destroy();
  return true;
}

function kindOf(last: string): Kind {
  if (last === 'sms' || last === 'email' || last === 'letter') return last;
  throw unknown();
}

function found<One extends { readonly id: string }>(all: readonly One[], id: string): One {
  const one = all.find((known) => known.id === id);
  if (!one) throw unknown();
  return one;
}

/** 250 a page; the next begins after the last one's identifier. */
function listed({ traffic, origin }: Api, { searchParams, href }: URL) {
  const isAsked = (name: string, value: string | null) =>
    !searchParams.has(name) || (value !== null && searchParams.getAll(name).includes(value));
  const matching = traffic.kept
    .toReversed()
    .filter((one) => isAsked('reference', one.reference))
    .filter((one) => isAsked('template_type', one.type) && isAsked('status', one.status));
  const after = matching.findIndex(({ id }) => id === searchParams.get('older_than')) + 1;
  const page = matching.slice(after, after + 250);
  return { notifications: page.map((one) => asJson(one, origin)), links: { current: href } };
}

function saidOf(taken: Notification, origin: string) {
  const { id, reference, body, subject, template, type } = taken;
  if (!template) return { id, reference, postage: taken.postage };
  const content = type === 'sms' ? { body, from_number: 'COUNCIL' } : { body, subject };
  const uri = `${origin}/v2/template/${template.id}`;
  return {
    id,
    reference,
    uri: `${origin}/v2/notifications/${id}`,
    template: { id: template.id, version: 1, uri },
    scheduled_for: null,
    content: type === 'email' ? { ...content, from_email: 'council@notifications.service.gov.uk' } : content,
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 8_000_000) throw new Refused(413, 'BadRequestError', 'Uploaded file is too large');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400, 'BadRequestError', 'Invalid JSON supplied in POST data');
  }
}

export function json(response: ServerResponse, status: number, body: unknown): true {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  return true;
}

export function pdf(response: ServerResponse, { pdf: pages }: Notification): true {
  if (!pages) throw new Refused(400, 'PDFNotReadyError', 'PDF not available yet, try again later');
  response.writeHead(200, { 'content-type': 'application/pdf' }).end(pages);
  return true;
}
