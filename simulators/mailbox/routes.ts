import type { IncomingMessage, ServerResponse } from 'node:http';
import { send } from '../page.ts';
import { allOf, listPage, messagePage, type Other } from './pages.ts';
import type { Message, Store, Summary } from './store.ts';

/** The emails that came, and what else was sent to people by others than a mail system. */
export interface Kept {
  readonly store: Store;
  readonly others: () => readonly Other[];
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

/** Answers what is under /mailbox: the list, a message, its parts, and the list as JSON for tests. */
export async function answerMailbox(kept: Kept, { request, response, url }: Exchange): Promise<boolean> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const [, , first, id = '', part = '', index = ''] = url.pathname.split('/');
  if (first === 'messages') {
    const message = await kept.store.find(id);
    return message !== undefined && answerPart(message, response, { part, index });
  }
  return answerList(kept, { response, url });
}

function answerList({ store, others }: Kept, { response, url }: Omit<Exchange, 'request'>): boolean {
  const to = url.searchParams.get('to')?.trim() ?? '';
  const messages = store.list(to === '' ? undefined : to);
  if (url.pathname === '/mailbox' || url.pathname === '/mailbox/') {
    const sent = others().filter((other) => to === '' || other.to === to);
    send(response, listPage(allOf(messages, sent), to));
  } else if (url.pathname === '/mailbox/messages.json') sendJson(response, messages.map(asJson));
  else return false;
  return true;
}

function answerPart(
  message: Message,
  response: ServerResponse,
  asked: { part: string; index: string },
): boolean {
  switch (asked.part) {
    case '':
      send(response, messagePage(message));
      return true;
    case 'message.json':
      sendJson(response, wholeAsJson(message));
      return true;
    case 'message.eml':
      sendFile(response, { name: `${message.id}.eml`, content: message.source });
      return true;
    case 'html':
      return message.email.html !== undefined && sendForeignHtml(response, message.email.html);
    case 'attachments': {
      const attachment = message.email.attachments[Number(asked.index)];
      if (attachment === undefined) return false;
      const { content } = attachment;
      const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
      sendFile(response, { name: attachment.filename ?? 'attachment', content: bytes });
      return true;
    }
    default:
      return false;
  }
}

const asJson = ({ id, at, from, to, subject }: Summary) => ({ id, at: at.toString(), from, to, subject });

const wholeAsJson = (message: Message) => ({
  ...asJson(message),
  text: message.email.text ?? null,
  html: message.email.html ?? null,
  headers: message.email.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
  attachments: message.email.attachments.map(({ filename, mimeType }) => ({ filename, mimeType })),
});

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

function sendFile(response: ServerResponse, file: { name: string; content: Buffer }): void {
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'x-content-type-options': 'nosniff',
  });
  response.end(file.content);
}

/**
 * Somebody else's markup: no script, no form, no origin of ours, nothing fetched. Its links open in place of
 * the message page when they are clicked.
 */
function sendForeignHtml(response: ServerResponse, markup: string): true {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "sandbox allow-top-navigation-by-user-activation; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(`<!doctype html><base target="_top">${markup.replace(/<!doctype[^>]*>/i, '')}`);
  return true;
}
