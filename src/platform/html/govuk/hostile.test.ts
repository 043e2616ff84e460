import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Html, render } from '../markup.ts';
import * as components from './index.ts';
import { functionName, shippedComponents, shippedExamples, withMarkup } from './shipped-examples.ts';

const functions: Readonly<Record<string, unknown>> = components;
const hostileTexts = [`"'><x-hostile>`, `</textarea></script></style><x-hostile>`, 'javascript:hostile()'];
const traces = /<\/?x-hostile|"'>|<\/(?:script|style)>|(?:href|src)="javascript:/u;

let replaced = 0;

for (const component of shippedComponents()) {
  test(`no text given to ${component} comes out as markup, whichever option it is given in`, () => {
    const build = functions[functionName(component)] as (options: unknown) => Html;
    for (const example of shippedExamples(component)) {
      for (const text of hostileTexts) {
        for (const options of spoilt(withMarkup(example.options), text)) {
          const markup = render(build(options));
          assert.doesNotMatch(markup, traces, example.name);
          replaced += 1;
        }
      }
    }
  });
}

test('several thousand options were tried', () => {
  assert.ok(replaced > 10_000, `${replaced} options`);
});

test('a string given as markup is refused', () => {
  const build = components.insetText as (options: unknown) => Html;
  assert.throws(() => build({ html: '<x-hostile>' }), TypeError);
});

/** The options once for each text in them, with the hostile one in that text's place; what is empty is switched off. */
function spoilt(value: unknown, text: string): readonly unknown[] {
  if (typeof value === 'string') return value === '' ? [] : [text];
  if (typeof value !== 'object' || value === null || value instanceof Html) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    spoilt(inner, text).map((other) =>
      Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other },
    ),
  );
}
