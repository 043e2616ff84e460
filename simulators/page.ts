import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Content, type Html, html } from './html.ts';

/** Answers a request whose path is its own and says so with `true`; leaves every other alone. */
export type Answerer = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;

export interface Page {
  readonly title: string;
  /** Which outside system the page stands in for, as the banner says it. */
  readonly system: string;
  readonly body: Content;
  readonly status?: number;
  /** Origins that a form on this page may lead to, beyond its own: a redirect after a post counts. */
  readonly leadsTo?: readonly string[];
  /** Runs after the page is read, where the browser runs scripts; the page must do without. */
  readonly script?: string;
}

export interface RenderedPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const STYLESHEET_PATH = '/simulators.css';
const stylesheet = readFileSync(new URL('look.css', import.meta.url));

export function render(page: Page): RenderedPage {
  const nonce = randomBytes(16).toString('base64url');
  return {
    status: page.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentPolicy(page, nonce),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
    body: `<!doctype html>${layout(page, nonce).markup}`,
  };
}

export function send(response: ServerResponse, page: Page): void {
  const { status, headers, body } = render(page);
  response.writeHead(status, headers).end(body);
}

export function sendStylesheet(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(stylesheet);
}

const contentPolicy = (page: Page, nonce: string) =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "frame-src 'self'",
    page.script === undefined ? "script-src 'none'" : `script-src 'nonce-${nonce}'`,
    `form-action ${["'self'", ...(page.leadsTo ?? [])].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

function layout({ title, system, body, script }: Page, nonce: string): Html {
  return html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title} · ${system}</title>
      <link rel="stylesheet" href="${STYLESHEET_PATH}" />
      <link rel="icon" href="data:," />
    </head>
    <body>
      <header class="bar"><b>${system}</b><a href="/">All stand-ins</a></header>
      <main>${body}</main>
      ${
        script === undefined
          ? undefined
          : html`<script nonce="${nonce}">
              ${{ markup: script }};
            </script>`
      }
    </body>
  </html>`;
}

/** Reads a small form post. A stand-in's form is posted by its own page or by a test, never by another site. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return undefined;
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 10_000) return undefined;
  }
  return new URLSearchParams(text);
}
