import { newToken } from '#platform/chance';
import type { Form } from './forms-in.ts';
import { hostileEncodings, hostileValues, markup, strayFields } from './hostile-values.ts';

/** Posts a form with one field spoilt, in place of its value or beside it. */
export function spoiltForms(form: Form, turn: number): readonly string[] {
  const spoilt = form.fields.flatMap(([name], place) => {
    const rest = form.fields.filter(([other]) => other !== name).map(pairs);
    const values = [...hostileValues.map(encodeURIComponent), ...hostileEncodings];
    const chosen = values.filter((_value, at) => (at + turn + place) % 12 === 0);
    const field = encodeURIComponent(name);
    const twice = `${field}=a&${field}=b&${field}[c]=d&${field}.constructor=e`;
    return [
      ...[encodeURIComponent(markup), ...chosen].map((value) => [...rest, `${field}=${value}`]),
      [...rest, twice],
      rest,
    ];
  });
  const bodies = [...spoilt, [...form.fields, ...strayFields].map(pairs)].map((parts) => parts.join('&'));
  // Each under a key of its own: the second body under one key is refused before it is read.
  return bodies.map((body) => body.replace(/(?<=_key=)[\w-]{43}/, () => newToken()));
}

function pairs([name, value]: readonly [string, string]): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

/** A form as it stands, and ways to send it that only a forger has. */
export function forgeries(
  { fields }: Form,
  others: string,
): readonly { body: string; headers?: Record<string, string> }[] {
  const body = (changed: Readonly<Record<string, string>>) =>
    new URLSearchParams(
      fields.flatMap(([name, value]) => (changed[name] === '' ? [] : [[name, changed[name] ?? value]])),
    ).toString();
  return [
    { body: body({ _token: '' }) },
    { body: body({ _token: others }) },
    { body: body({ _token: 'A'.repeat(86) }) },
    { body: body({ _key: '' }) },
    { body: body({ _key: '../x' }) },
    { body: body({}), headers: { 'sec-fetch-site': 'cross-site' } },
    { body: JSON.stringify(Object.fromEntries(fields)), headers: { 'content-type': 'application/json' } },
    { body: body({}), headers: { 'content-type': 'text/plain' } },
  ];
}
