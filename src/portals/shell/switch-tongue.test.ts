import assert from 'node:assert/strict';
import { test } from 'node:test';
import { switchTongue } from './switch-tongue.ts';

test('the other language is this very page, with what was asked of it', () => {
  assert.deepEqual(switchTongue('/?q=bin', 'en'), { to: 'cy', name: 'Cymraeg', href: '/?q=bin&tongue=cy' });
  assert.equal(switchTongue('/services/fly-tipping', 'en').href, '/services/fly-tipping?tongue=cy');
  assert.deepEqual(switchTongue('/follow?tongue=cy', 'cy'), {
    to: 'en',
    name: 'English',
    href: '/follow?tongue=en',
  });
});

test('no address leads out of the portal', () => {
  for (const here of ['//evil.example/x', '/\\evil.example/x', '/\t/evil.example'])
    assert.match(switchTongue(here, 'en').href, /^\/(?![/\\])/, here);
});
