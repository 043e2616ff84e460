import type { Chance } from './chance.ts';
import { carried } from './plants.ts';

/** A session's token that somebody thought up, to wait in for a victim. */
export const plantedToken = `zqfixed${'A'.repeat(36)}`;

const oddHeaders: readonly (() => Readonly<Record<string, string>>)[] = [
  () => ({ 'user-agent': carried.agent }),
  () => ({ 'x-forwarded-for': '203.0.113.9, zqforwarded', 'x-forwarded-host': carried.forwarded }),
  () => ({ forwarded: `for=zqforwarded;host=${carried.forwarded};proto=https` }),
  () => ({ 'x-original-url': '/hub', 'x-rewrite-url': '/hub' }),
  () => ({ 'x-http-method-override': 'DELETE' }),
  () => ({ referer: carried.referer, origin: 'https://zqreferer.example' }),
  () => ({ authorization: carried.authorization }),
  () => ({ cookie: `${carried.cookie}=${carried.cookie}; __proto__=x; ; =x; "=; tongue=${carried.cookie}` }),
  () => ({
    cookie: ['resident', 'hub', 'twin'].map((name) => `moothall-${name}=${plantedToken}`).join('; '),
  }),
  () => ({ cookie: `a=${'x'.repeat(7_000)}` }),
  () => ({ cookie: `moothall-hub=${'%'.repeat(50)}; moothall-resident=%E0%A4%A` }),
  () => ({ 'accept-encoding': 'br;q=0, gzip;q=1, *;q=0' }),
  () => ({ accept: 'application/json', 'accept-language': 'x'.repeat(4_000) }),
  () => ({ range: 'bytes=0-0,5-9', 'if-none-match': '*', 'if-modified-since': 'yesterday' }),
  () => ({ host: carried.forwarded }),
  () => ({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }),
  () => ({ 'content-length': '0', 'content-type': 'zq/zq; charset=utf-7' }),
];

/** Headers that an honest browser does not send, in one of ten requests. */
export function headersOf(chance: Chance): Readonly<Record<string, string>> {
  return chance.often(10) ? chance.pick(oddHeaders)() : {};
}
