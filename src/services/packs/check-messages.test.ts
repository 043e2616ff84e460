import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { textSize, tongues, typewritten } from '#language';
import { filledIn } from '../definition/message-fields.ts';
import { library } from '../sample.setting.ts';
import { longestFacts } from './longest-facts.ts';
import { readPack, servicesIn } from './index.ts';

for (const service of await servicesIn(library))
  test(`${service}: everything is told by text message too, in two parts at most, in both languages`, async () => {
    const read = await readPack(join(library, service));
    assert.ok('found' in read);
    for (const tongue of tongues)
      for (const [message, { text }] of Object.entries(read.found.words[tongue].messages)) {
        assert.ok(text, `${tongue} ${message}`);
        for (const facts of longestFacts(read.found.words[tongue], tongue)) {
          const said = typewritten(filledIn(text, facts));
          const size = textSize(said);
          assert.ok(size.segments <= 2, `${tongue} ${message}: ${JSON.stringify(size)}\n${said}`);
        }
      }
  });
