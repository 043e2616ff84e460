import { parseArgs } from 'node:util';
import { isSize, sizes } from './size.ts';
import type { Size } from './size.ts';
import type { Suite } from './suite.ts';
import { suites } from './suites.ts';

export type Wanted = {
  readonly suites: readonly Suite[];
  readonly json: boolean;
  readonly size: Size;
};

/** What was asked for, or a sentence that says why that cannot be. */
export function readWanted(args: readonly string[]): Wanted | { readonly sentence: string } {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false }, size: { type: 'string', default: 'full' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const option = tokens.find(
    (token) =>
      token.kind === 'option' &&
      token.name !== 'size' &&
      (token.name !== 'json' || token.value !== undefined),
  );
  if (option?.kind === 'option')
    return { sentence: `There is no option ${option.rawName} here: only --json and --size. ${usage}` };
  const { size } = values;
  if (!isSize(size)) return { sentence: `A size is ${sizes.join(' or ')}. ${usage}` };
  const unknown = positionals.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown !== undefined)
    return {
      sentence: `There is no suite “${unknown}”. There are ${suites.map(({ name }) => name).join(', ')}. ${usage}`,
    };
  const chosen = suites.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  return { suites: chosen, json: values['json'] === true, size };
}

const usage = 'Usage: npm run bench [-- SUITE…] [--size small] [--json]';
