import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../markup.ts';
import { heading } from './heading.ts';

test('a heading has its level, and no other level than 1 to 6 is accepted', () => {
  assert.equal(render(heading(3, { class: 'a', id: 'b', inside: '<' })), '<h3 class="a" id="b">&lt;</h3>');
  for (const level of [0, 7, 1.5, Number.NaN]) {
    assert.throws(() => heading(level, { class: 'a', inside: 'x' }), RangeError);
  }
});
