import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../markup.ts';
import { footer } from './footer.ts';

test('a council’s footer shows neither the crown nor Crown copyright', () => {
  const markup = render(footer({ crown: false, copyright: null, contentLicence: null }));
  assert.doesNotMatch(markup, /crown|<svg|<a /iu);
});
