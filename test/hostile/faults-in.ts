import type { Answer } from './caller.ts';
import { leadsTo } from './caller.ts';
import { markup } from './hostile-values.ts';

/** What an answer may not hold for whoever asked, besides what no answer may hold. */
export type Watch = { readonly canaries: readonly string[] };

/** How a stack trace, SQL or a file of ours looks when it leaks. */
const leaks =
  /\n\s+at (?:async )?[\w.<>]+ \(|\.ts:\d+:\d+|node_modules|native code|violates |syntax error at|relation "|invalid (?:input|byte)|\bselect "|\[object Object\]<|>undefined</;

/** The headers that everything carries, whoever asks for whatever. */
const always = ['x-content-type-options', 'content-security-policy', 'referrer-policy', 'x-frame-options'];

/** Everything that is wrong with an answer, in words; nothing when it is as it should be. */
export function faultsIn(answer: Answer, { canaries }: Watch): readonly string[] {
  return [...faultsOfHeaders(answer), ...faultsOfBody(answer, canaries)].map((fault) => tell(answer, fault));
}

function faultsOfHeaders({ status, headers, cookies }: Answer): readonly string[] {
  const to = leadsTo({ headers });
  const faults = {
    [`status ${String(status)}`]: status >= 500,
    'may be kept': said(headers, 'content-type').startsWith('text/html') && !isForgotten(headers),
    'a policy that allows all':
      !isSandboxed(headers) && said(headers, 'content-security-policy').includes("'unsafe-"),
    'a cookie that scripts or other sites get': !cookies.every(isGuarded),
    'was split in two': 'x-zq' in headers || cookies.some((one) => 'name' in one && one.name === 'zq'),
    // What was made stands where a program asks for it, at a whole address; nobody is led there.
    [`leads out to ${to}`]: status !== 201 && isOutside(to),
  };
  const found = Object.entries(faults).flatMap(([fault, isSo]) => (isSo ? [fault] : []));
  return [...found, ...always.filter((name) => said(headers, name) === '').map((name) => `no ${name}`)];
}

export function said(headers: Answer['headers'], name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
}

/** Of an origin of its own, where nothing runs and nothing is fetched: an email or a file as it is. */
export function isSandboxed(headers: Answer['headers']): boolean {
  const policy = said(headers, 'content-security-policy');
  return /(?:^|; )sandbox(?:;|$)/.test(policy) && policy.includes("default-src 'none'");
}

function isForgotten(headers: Answer['headers']): boolean {
  return said(headers, 'cache-control').includes('no-store');
}

function isGuarded(cookie: object): boolean {
  return 'httpOnly' in cookie && 'sameSite' in cookie && cookie.sameSite === 'Lax';
}

/** A path of this host, or the officers' directory; everything else is a way out for a phisher. */
function isOutside(to: string): boolean {
  if (to === '' || to.startsWith('https://directory.example.org/')) return false;
  return !/^\/(?![/\\])[!-[\]-~]*$/.test(to);
}

function faultsOfBody({ body }: Answer, canaries: readonly string[]): readonly string[] {
  const leak = leaks.exec(body)?.[0];
  return [
    ...(leak === undefined ? [] : [`says ${JSON.stringify(leak)}`]),
    ...(body.includes(markup) || body.includes('<img src=x') ? ['lets markup through'] : []),
    ...canaries.filter((canary) => body.includes(canary)).map((canary) => `shows ${canary}`),
  ];
}

function tell({ asked: { method, url, body = '' }, status }: Answer, fault: string): string {
  return `${fault}: ${String(status)} to ${method} ${url.slice(0, 200)} ${body.slice(-160)}`;
}
