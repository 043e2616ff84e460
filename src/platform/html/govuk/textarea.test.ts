import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../markup.ts';
import { textarea } from './textarea.ts';

test('an empty first line of an answer is still there when the page is shown again', () => {
  const markup = render(textarea({ name: 'what', label: { text: 'What?' }, value: '\n  two spaces' }));
  const [, text = ''] = /<textarea[^>]*>([^<]*)<\/textarea>/u.exec(markup) ?? [];
  const asParsersReadIt = text.replace(/^\n/u, '');
  assert.equal(asParsersReadIt, '\n  two spaces');
});
