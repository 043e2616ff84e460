import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { areasOfKind } from '#capabilities/mapping';
import { londonDay } from '#language';
import { brokenMailbox, residentSetting } from '../../../test/journeys/setting.ts';
import { Visitor } from '../../../test/journeys/visitor.ts';
import { residentPortal } from './resident.ts';

const setting = await residentSetting();
const on = londonDay(setting.clock.now());
const [ward] = await setting.begin((tx) => areasOfKind(tx, 'ward', { on }));

const at = (page: string) =>
  page
    .replace(':service', 'fly-tipping')
    .replace(':page', 'place')
    .replace(':reference', '7KQ4-2XW9')
    .replace(':seal', 'AAAAAAAAAAAAAAAAAAAAAA')
    .replace(':token', 'A'.repeat(43))
    .replace(':uprn', '999000000014')
    .replace(':ward', ward?.code ?? '')
    .replace(':layer', 'libraries');

/** Every path of a tree of words that ends in a word, and what stands there. */
function wordsIn(tree: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (Array.isArray(tree) || typeof tree !== 'object' || tree === null) return [[path, tree]];
  return Object.entries(tree).flatMap(([key, value]) => wordsIn(value, `${path}.${key}`));
}

describe('every page of the resident portal', () => {
  for (const page of residentPortal.pages) {
    test(`${page.at} has the same words in English and Welsh, and none is left as it was`, () => {
      const [english, welsh] = [wordsIn(page.words.en), wordsIn(page.words.cy)];
      assert.deepEqual(
        english.map(([path]) => path),
        welsh.map(([path]) => path),
      );
      const same = english.filter(
        ([, word], place) => typeof word === 'string' && /[a-z]{4}/.test(word) && word === welsh[place]?.[1],
      );
      assert.deepEqual(same, []);
    });

    test(`${page.at} answers somebody who was never here`, async () => {
      const known = /:seal|:token|:item/.test(page.at) ? 404 : 200;
      for (const tongue of ['en', 'cy']) {
        const shown = await new Visitor(setting).open(`${at(page.at)}?tongue=${tongue}`);
        assert.equal(shown.status, known);
        assert.ok(shown.html.includes(`<html lang="${tongue}"`));
        assert.equal((shown.html.match(/<h1\b/g) ?? []).length, 1);
        assert.ok(shown.title.endsWith(` – ${setting.council.name[tongue === 'cy' ? 'cy' : 'en']}`));
      }
    });

    test(`${page.at} takes nothing that was not sent from its own form`, async () => {
      const sent = await new Visitor(setting).post(at(page.at), [['email', 'gwen@example.org']]);
      if (page.access === 'account' && page.acts) return assert.match(sent.at, /^\/sign-in\?next=/);
      assert.ok([403, 404].includes(sent.status), String(sent.status));
      assert.match(sent.title, /Sorry|Page not found/);
    });
  }

  test('a page asks nothing of anybody else’s server and keeps out of caches', async () => {
    const home = await new Visitor(setting).open('/');
    assert.doesNotMatch(home.html, /(?:src|href|action)="(?:https?:)?\/\//);
    assert.equal(home.headers['cache-control'], 'private, no-store');
    assert.match(String(home.headers['content-security-policy']), /default-src 'none'/);
  });

  test('what is not there says so in both languages, with whom to ask', async () => {
    const english = await new Visitor(setting).open('/nowhere');
    assert.equal(english.status, 404);
    assert.match(english.text, /Page not found.*01632 960 100/);
    assert.match((await new Visitor(setting).open('/nowhere?tongue=cy')).text, /Heb ddod o hyd i’r dudalen/);
  });

  test('a bug is said without a word of how, with a reference to quote', async () => {
    for (const [tongue, words] of [
      ['en', /Sorry, there is a problem with the service Try again.*01632 960 100.*quote [0-9a-f-]{36}/],
      ['cy', /mae problem gyda’r gwasanaeth.*dyfynnwch [0-9a-f-]{36}/],
    ] as const) {
      const visitor = new Visitor(setting);
      const page = await visitor.open(`/sign-in?tongue=${tongue}`);
      const broken = await visitor.send(page, { email: brokenMailbox });
      assert.equal(broken.status, 500);
      assert.match(broken.text, words);
      assert.doesNotMatch(broken.html, /planted|Error:|\.ts/);
    }
  });

  test('an address that is no address is not found, never an error', async () => {
    for (const path of [
      '/services/%00',
      '/services/%E0%A4%A',
      '/services/../x',
      '/requests/%00/%00',
      '/?q=%00',
    ])
      assert.ok((await new Visitor(setting).open(path)).status < 500, path);
  });

  test('a post of ten megabytes is refused in a sentence', async () => {
    const visitor = new Visitor(setting);
    await visitor.open('/follow');
    const sent = await visitor.post('/follow', [['reference', 'x'.repeat(10_000_000)]]);
    assert.equal(sent.status, 413);
    assert.match(sent.text, /too large for this page/);
  });
});
