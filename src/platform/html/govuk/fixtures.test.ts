import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Html, render } from '../markup.ts';
import * as components from './index.ts';
import { functionName, shippedComponents, shippedExamples, withMarkup } from './shipped-examples.ts';

const functions: Readonly<Record<string, unknown>> = components;
let compared = 0;

for (const component of shippedComponents()) {
  for (const example of shippedExamples(component)) {
    test(`${component}, ${example.name}, is what govuk-frontend publishes`, () => {
      const build = functions[functionName(component)];
      assert.ok(typeof build === 'function', `there is no function for the component ${component}`);
      const made = (build as (options: unknown) => Html)(withMarkup(example.options));
      assert.equal(normalised(render(made)), normalised(example.html));
      compared += 1;
    });
  }
}

test('all 725 examples that govuk-frontend 6.6.0 ships for its 39 components were compared', () => {
  assert.equal(shippedComponents().length, 39);
  assert.equal(compared, 725);
});

test('comparing forgives white space between tags and blocks, and nothing else', () => {
  assert.equal(
    normalised('<p  id="a"\n class="b" >\n x\n y </p>'),
    normalised('<p id="a" class="b">x y</p>'),
  );
  assert.notEqual(normalised('<p class="a  b"></p>'), normalised('<p class="a b"></p>'));
  assert.notEqual(normalised('<p class="a" id="b"></p>'), normalised('<p id="b" class="a"></p>'));
  assert.notEqual(normalised('<p><span>a</span> b</p>'), normalised('<p><span>a</span>b</p>'));
  assert.notEqual(normalised('<p>a<a href="#"> b</a></p>'), normalised('<p>a<a href="#">b</a></p>'));
  assert.notEqual(normalised('<textarea>\n a</textarea>'), normalised('<textarea>a</textarea>'));
});

const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'span', 'strong', 'time']);

function normalised(markup: string): string {
  const tokens = markup.match(/<textarea[^]*?<\/textarea>|<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/gu) ?? [];
  return tokens
    .map((token, index) => normalisedToken(token, tokens[index - 1], tokens[index + 1]))
    .join('\n')
    .replaceAll(/\n\n+/gu, '\n');
}

function normalisedToken(token: string, before: string | undefined, after: string | undefined): string {
  if (token.startsWith('<textarea')) return normalisedTextarea(token);
  if (token.startsWith('<')) return normalisedTag(token);
  let text = token.replaceAll(/\s+/gu, ' ');
  if (isBlock(before)) text = text.trimStart();
  if (isBlock(after)) text = text.trimEnd();
  return text === '' ? '' : `"${text}"`;
}

/** Parsers drop one line break after the opening tag, so that it is no part of the text. */
function normalisedTextarea(token: string): string {
  const end = token.indexOf('>') + 1;
  return normalisedTag(token.slice(0, end)) + token.slice(end).replace(/^\n/u, '');
}

function normalisedTag(tag: string): string {
  const parts = tag.slice(0, -1).match(/<\/?[^\s>]+|[^\s=/]+(?:=(?:"[^"]*"|'[^']*'))?/gu) ?? [];
  return `${parts.join(' ')}>`;
}

function isBlock(token: string | undefined): boolean {
  const name = /^<\/?([a-z][a-z0-9]*)/u.exec(token ?? '')?.[1];
  return name === undefined || !inline.has(name);
}
