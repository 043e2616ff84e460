import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute, type Attributes, attributes } from './attributes.ts';
import { render } from './markup.ts';

test('attributes are printed as govuk-frontend prints them', () => {
  const examples: readonly (readonly [Attributes | undefined, string])[] = [
    [undefined, ''],
    [{}, ''],
    [{ id: 'a', 'data-n': 2 }, ' id="a" data-n="2"'],
    [{ 'aria-hidden': true }, ' aria-hidden="true"'],
    [{ 'aria-hidden': false }, ' aria-hidden="false"'],
    [{ hidden: undefined }, ' hidden=""'],
    [{ hidden: { value: true, optional: true } }, ' hidden'],
    [{ hidden: { value: false, optional: true } }, ''],
    [{ value: { value: 0, optional: true } }, ' value="0"'],
    [{ value: { value: '', optional: true } }, ' value=""'],
    [{ title: '"><script>' }, ' title="&quot;&gt;&lt;script&gt;"'],
    [{ href: 'javascript:alert(1)' }, ' href="#"'],
  ];
  for (const [given, expected] of examples) assert.equal(render(attributes(given)), expected);
});

test('a single attribute without a value is left out', () => {
  assert.equal(render(attribute('id', 'a')), ' id="a"');
  assert.equal(render(attribute('disabled', true)), ' disabled');
  for (const nothing of [undefined, null, false, '']) assert.equal(render(attribute('id', nothing)), '');
});

test('an attribute that could bring another attribute or run code is refused', () => {
  for (const name of ['a b', 'a"', 'a>', 'a=b', "a'", 'a/', 'onclick', 'OnClick'])
    assert.throws(() => attributes({ [name]: 1 }), TypeError);
});
