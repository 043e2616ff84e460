import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onPaper } from './worded-ways.ts';

test('on paper nothing leads to a link', () => {
  const body =
    'Thank you.\n\nYour reference is {reference}. You can see what has happened here:\n{link}\n\nGoodbye.\n';
  assert.equal(onPaper(body), 'Thank you.\n\nYour reference is {reference}.\n\nGoodbye.');
  assert.equal(onPaper('We answer by {due}. See how it stands here:\n\n{link}\n'), 'We answer by {due}.');
  assert.equal(onPaper('Diolch. Gallwch weld beth sydd wedi digwydd yma:\n{link}'), 'Diolch.');
  assert.equal(onPaper('Thank you.\n\n{link}'), 'Thank you.');
});

test('a link within a sentence stays: it can be typed', () => {
  assert.equal(onPaper('See {link} for what we saw.'), 'See {link} for what we saw.');
});
