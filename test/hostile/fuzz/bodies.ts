import { newToken } from '#platform/chance';
import { pdf } from '#test/files';
import { strayFields } from '../hostile-values.ts';
import { written } from './addresses.ts';
import type { Chance } from './chance.ts';
import type { Offered } from './forms.ts';
import { plantsOf } from './plants.ts';
import { encode, hostile, nearly } from './values.ts';

/** What is sent to a form: a body, and headers where a browser would not have sent it so. */
export type Sent = { readonly body: string; readonly headers?: Readonly<Record<string, string>> };

/** A form filled in by somebody: well, nearly well or with what no honest browser sends. */
export function filledIn(chance: Chance, form: Offered, who: string): Sent {
  if (form.files.length > 0 && chance.often(60)) return withFiles(chance, form, who);
  const isHonest = chance.often(45);
  const fields = [...form.choices].flatMap(([name, options]) => {
    if (!isHonest && chance.often(10)) return [];
    const value = valueOf(chance, { name, options, who, isHonest });
    return isHonest ? [`${encode(name)}=${value}`] : written(chance, name, value);
  });
  const stray = isHonest
    ? []
    : [chance.pick(strayFields)].map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return { body: [...hiddenIn(form, newToken()), ...fields, ...stray].join('&') };
}

function hiddenIn({ hidden }: Offered, key: string): readonly string[] {
  return hidden.map(([name, value]) => `${name}=${encode(name === '_key' ? key : value)}`);
}

type Box = {
  readonly name: string;
  readonly options: readonly string[];
  readonly who: string;
  readonly isHonest: boolean;
};

function valueOf(chance: Chance, { name, options, who, isHonest }: Box): string {
  const good = options.length > 0 ? chance.pick(options) : typedInto(chance, name, who);
  if (isHonest || chance.often(50)) return encode(good);
  return chance.often(40) ? nearly(chance, good) : hostile(chance);
}

/** What somebody would write into a box of this name. */
function typedInto(chance: Chance, name: string, who: string): string {
  const plants = plantsOf(who);
  if (/email/i.test(name)) return plants.email;
  if (/phone/i.test(name)) return plants.telephone;
  if (/^name|full-?name/i.test(name)) return plants.name;
  if (/(?:day|month|year)$/.test(name)) return name.endsWith('year') ? '2026' : String(1 + chance.below(12));
  if (/code$/i.test(name)) return String(100_000 + chance.below(900_000));
  if (/postcode/.test(name)) return 'XM1 1AA';
  // What is said of a place is shown to everybody who reports something near it.
  if (/place|description|^line|town/.test(name)) return 'By the old gate';
  return chance.often(70) ? plants.details : String(chance.below(1_000));
}

/** A form as it stands, in ways that only a forger sends it. Each must be refused, and nothing may come of it. */
export function forged(chance: Chance, form: Offered, anothers: string): Sent {
  const fields = [...form.choices].map(([name, [value = 'x']]) => `${encode(name)}=${encode(value)}`);
  const body = (token: string | undefined) =>
    [...(token === undefined ? [] : [`_token=${encode(token)}`]), `_key=${newToken()}`, ...fields].join('&');
  const own = form.hidden.find(([name]) => name === '_token')?.[1] ?? '';
  const ways: readonly (() => Sent)[] = [
    () => ({ body: body(undefined) }),
    () => ({ body: body('') }),
    () => ({ body: body(anothers) }),
    () => ({ body: body('A'.repeat(86)) }),
    () => ({ body: body(own.slice(0, -2)) }),
    () => ({ body: `_token=${encode(own)}&${body(own)}` }),
    () => ({ body: body(own).replace('_token=', '_token[]=') }),
    () => ({ body: body(own).replace(/_key=[\w-]+/, '_key=x') }),
    () => ({ body: body(own), headers: { 'sec-fetch-site': 'cross-site' } }),
    () => ({ body: body(own), headers: { 'content-type': 'text/plain' } }),
    () => ({ body: body(own), headers: { 'content-type': 'application/json' } }),
    () => ({ body: JSON.stringify({ _token: own }), headers: { 'content-type': 'application/json' } }),
    () => ({ body: multipart(own), headers: { 'content-type': 'multipart/form-data; boundary=zqb' } }),
    () => ({ body: body(own), headers: { 'content-type': 'message/rfc822' } }),
    () => ({ body: '<x/>', headers: { 'content-type': 'application/xml' } }),
    () => ({ body: '\u001f\u008b\u0008\u0000', headers: { 'content-encoding': 'gzip' } }),
    () => ({ body: `${'x'.repeat(300_000)}=1&${body(own)}` }),
  ];
  return chance.pick(ways)();
}

/** A form with files, as a browser writes it, and as none would: cut off, without its ends, with names that lead elsewhere. */
function withFiles(chance: Chance, form: Offered, who: string): Sent {
  const fields = [
    ...form.hidden.map(([name, value]): [string, string] => [name, name === '_key' ? newToken() : value]),
    ...[...form.choices].map(([name, [value]]): [string, string] => [
      name,
      value ?? typedInto(chance, name, who),
    ]),
  ];
  const file = (name: string) =>
    `--zqb\r\ncontent-disposition: form-data; name="${name}"; filename="${chance.pick(fileNames)}"\r\ncontent-type: image/jpeg\r\n\r\n${chance.pick(contents)}\r\n`;
  const whole = `${fields.map(([name, value]) => part(name, value)).join('')}${form.files.map(file).join('')}--zqb--\r\n`;
  const body = chance.often(70) ? whole : whole.slice(0, chance.below(whole.length));
  return { body, headers: { 'content-type': 'multipart/form-data; boundary=zqb' } };
}

const part = (name: string, value: string): string =>
  `--zqb\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

const fileNames = [
  'photo.jpg',
  '',
  '../../etc/passwd',
  'a\u202egpj.exe',
  'x'.repeat(300),
  '4929 1234 5678 9015.png',
];
const contents = [
  pdf().toString(),
  pdf('/Encrypt 4 0 R').toString(),
  '',
  'GIF89a',
  '<svg onload="x">',
  '\u0000',
];

function multipart(token: string): string {
  return `--zqb\r\ncontent-disposition: form-data; name="_token"\r\n\r\n${token}\r\n--zqb--\r\n`;
}
