import assert from 'node:assert/strict';
import { test } from 'node:test';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const { name, contact } = setting.council;

/** What the law asks each page to say, in both languages. */
const asked = {
  accessibility: {
    en: [
      /partially compliant/,
      /2\.2, level AA/,
      /\(No\. 2\) Accessibility Regulations 2018/,
      /Equality Advisory/,
      /prepared on/,
    ],
    cy: [
      /cydymffurfio’n rhannol/,
      /2\.2/,
      /\(Rhif 2\) 2018/,
      /Gwasanaeth Cynghori a Chymorth Cydraddoldeb/,
      /paratowyd ar/,
    ],
  },
  privacy: {
    en: [
      /controller/,
      /data protection officer/,
      /6\(1\)\(e\)/,
      /How long/,
      /copy/,
      /within one month/,
      /Information Commissioner/,
    ],
    cy: [
      /rheolydd/,
      /swyddog diogelu data/,
      /6\(1\)\(e\)/,
      /Am ba hyd/,
      /gopi/,
      /o fewn mis/,
      /Comisiynydd Gwybodaeth/,
    ],
  },
} as const;

for (const [page, words] of Object.entries(asked))
  test(`the page about ${page} says what the law asks, and whom to reach at this council`, async () => {
    for (const tongue of ['en', 'cy'] as const) {
      const { text } = await new Visitor(setting).open(`/${page}?tongue=${tongue}`);
      for (const word of words[tongue]) assert.match(text, word);
      for (const own of [name[tongue], contact.email, contact.telephone])
        assert.ok(text.includes(own), `${tongue}: ${own}`);
    }
  });

test('the page about privacy says how a request is destroyed', async () => {
  const { text } = await new Visitor(setting).open('/privacy');
  assert.match(text, /due to be destroyed: two officers look through what is due/);
});
