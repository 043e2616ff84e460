import type { Answer } from '../caller.ts';
import { leadsTo } from '../caller.ts';
import { faultsIn, isSandboxed, said } from '../faults-in.ts';
import { plantedToken } from './headers.ts';
import { carried, mark } from './plants.ts';
import type { Actor } from './target.ts';

/** What requests may be answered with: what the tables of refusals say, besides what is right. */
const statuses = new Set([200, 201, 204, 303, 304, 400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429]);

/** Headers that everything carries; a page also has a policy under which only its own scripts run. */
const always = ['cross-origin-opener-policy', 'cross-origin-resource-policy', 'permissions-policy'];
const onPages = [
  /script-src 'nonce-[\w-]{22}' 'strict-dynamic'/,
  /frame-ancestors 'none'/,
  /base-uri 'none'/,
  /require-trusted-types-for 'script'/,
];

/** Everything that is wrong with an answer to this actor, whatever was asked. */
export function faultsOf(answer: Answer, { mayNotSee }: Pick<Actor, 'mayNotSee'>): readonly string[] {
  const { asked, status } = answer;
  const found = [
    ...(statuses.has(status) || status >= 500 ? [] : [`no page says ${String(status)}`]),
    ...faultsOfHeaders(answer),
    ...faultsOfText(answer),
  ];
  const told = found.map(
    (fault) =>
      `${fault}: ${String(status)} to ${asked.method} ${asked.url.slice(0, 200)} ${(asked.body ?? '').slice(-120)}`,
  );
  const hidden = isUnderSeal(asked.url) ? mayNotSee.filter((canary) => !isStory(canary)) : mayNotSee;
  return [...faultsIn(answer, { canaries: [...hidden, ...Object.values(carried)] }), ...told];
}

/** Whoever has the link of a request reads what was written under it, and here everybody has every link. */
function isUnderSeal(url: string): boolean {
  return /^\/requests\/[^/]+\/[^/]+/.test(url);
}

function isStory(canary: string): boolean {
  return canary.endsWith('story');
}

function faultsOfHeaders(answer: Answer): readonly string[] {
  const { headers, cookies, status, body } = answer;
  const type = said(headers, 'content-type');
  const isPage = type.startsWith('text/html');
  const faults = {
    'a page of another character set': isPage && type !== 'text/html; charset=utf-8',
    'a body without a type': body !== '' && type === '',
    'a page whose policy has a gap':
      isPage &&
      !isSandboxed(headers) &&
      !onPages.every((rule) => rule.test(said(headers, 'content-security-policy'))),
    'took over a session': cookies.some((one) => 'value' in one && one.value === plantedToken),
    'lets other sites read it': 'access-control-allow-origin' in headers,
    'says what it runs on': 'server' in headers || 'x-powered-by' in headers,
    'what was typed, in an address': carries(answer, leadsTo(answer)),
    'a way on without an address': status === 303 && leadsTo(answer) === '',
  };
  const missing = always.filter((name) => said(headers, name) === '').map((name) => `no ${name}`);
  return [...missing, ...Object.entries(faults).flatMap(([fault, isSo]) => (isSo ? [fault] : []))];
}

/** Whether an address tells what was sent in a body, a header or a cookie. What was asked for in the address may stand there. */
function carries({ asked }: Answer, to: string): boolean {
  const found = mark.exec(decodeLoosely(to))?.[0];
  return found !== undefined && !decodeLoosely(asked.url).includes(found);
}

function decodeLoosely(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replaceAll(/%([0-7][0-9a-f])/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const script = /<script\b(?![^>]*\bnonce="[\w-]{22}")[^>]*>/;
const inline = /<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)*\s(?:on[a-z]+|style)=/;

function faultsOfText({ headers, body }: Answer): readonly string[] {
  if (!said(headers, 'content-type').startsWith('text/html')) return [];
  const title = /<title>([\s\S]*?)<\/title>/.exec(body)?.[1] ?? '';
  return [
    ...(script.test(body) ? ['a script without a nonce'] : []),
    ...(inline.test(body) && !isSandboxed(headers) ? ['code or style within a tag'] : []),
    ...(mark.test(title) ? ['a title that names somebody'] : []),
  ];
}

/** What a log may not have: marks, texts that were sent, and bugs. */
export function faultsInLog(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => [
    ...(mark.test(line) ? [`a log line that names somebody: ${line.slice(0, 300)}`] : []),
    ...(/"level":"(?:error|fatal)"/.test(line) ? [`a bug in the log: ${line.slice(0, 600)}`] : []),
  ]);
}
