import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';
import { render } from '#platform/html';
import type { Html } from '#platform/html';
import { securityHeaders } from './headers.ts';
import type { Around } from './headers.ts';
import { withAside } from './around-main.ts';
import type { Aside } from './around-main.ts';
import type { Sent } from './endpoint.ts';

const compressElsewhere = promisify(brotliCompress);
/** Brotli 4 costs a page of 25 kB 0.17 ms; 11 is for what is compressed once. */
const settings = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};
const worthCompressing = 1_000;
/** Up to here everybody waits less for it than the way to another thread costs: 0.27 ms of processor time. */
const smallBody = 64 * 1024;

const hasDoctype = /^\s*<!doctype html>/i;

export async function sendPage(
  reply: FastifyReply,
  page: { readonly status: number; readonly html: Html; readonly aside?: Aside },
  around: Around,
): Promise<FastifyReply> {
  const markup = withAside(render(page.html), page.aside ?? {});
  const body = Buffer.from(hasDoctype.test(markup) ? markup : `<!DOCTYPE html>${markup}`);
  reply.code(page.status).headers(securityHeaders(around)).header('cache-control', 'private, no-store');
  return sendCompressed(reply, { type: 'text/html; charset=utf-8', body });
}

export async function sendBytes(reply: FastifyReply, sent: Sent, around: Around): Promise<FastifyReply> {
  reply.code(sent.status ?? 200).headers(securityHeaders(around));
  reply.header('cache-control', sent.cache ?? 'private, no-store').headers(sent.headers ?? {});
  if (sent.body instanceof Readable)
    return reply.type(sent.type).header('vary', 'accept-encoding, cookie').send(sent.body);
  return sendCompressed(reply, { type: sent.type, body: Buffer.from(sent.body), vary: sent.vary });
}

export function sendOn(reply: FastifyReply, to: string, around: Around): FastifyReply {
  return reply.headers(securityHeaders(around)).header('cache-control', 'no-store').redirect(to, 303);
}

async function sendCompressed(
  reply: FastifyReply,
  { type, body, vary }: { type: string; body: Buffer; vary?: string | undefined },
): Promise<FastifyReply> {
  const accepts = reply.request.headers['accept-encoding'] ?? '';
  reply
    .type(type)
    .header('vary', ['accept-encoding, cookie', vary].filter((one) => one !== undefined).join(', '));
  if (body.length < worthCompressing || !acceptsBrotli(accepts) || isPacked(type)) return reply.send(body);
  return reply.header('content-encoding', 'br').send(await compressed(body));
}

/** Pictures are compressed already, but for those that are written as text: a map of 348 kB is sent as 65. */
function isPacked(type: string): boolean {
  return type.startsWith('image/') && !type.startsWith('image/svg+xml');
}

/** `br` by name and not at nought; `*` is left aside, as whoever can read Brotli says so. */
function acceptsBrotli(accepts: string): boolean {
  return /(?:^|,)\s*br\s*(?:;(?!\s*q\s*=\s*0(?:\.0*)?\s*(?:,|$))|,|$)/i.test(accepts);
}

async function compressed(body: Buffer): Promise<Buffer> {
  return body.length <= smallBody ? brotliCompressSync(body, settings) : compressElsewhere(body, settings);
}
