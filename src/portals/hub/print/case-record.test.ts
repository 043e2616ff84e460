import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { test } from 'node:test';
import { writeNote } from '#capabilities/cases';
import type { Opened } from '#capabilities/cases';
import { newId } from '#platform/chance';
import { act } from '#test/database';
import { fallenTree, report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { looksAt } from '../setting/ledger.ts';
import { signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const page = 'hub /cases/:reference/case.pdf';

async function printed({ reference }: Opened, tongue = 'en') {
  const answer = await olwen.get(`/cases/${reference}/case.pdf?tongue=${tongue}`);
  assert.equal(answer.statusCode, 200);
  const raw = answer.rawPayload.toString('latin1');
  const streams = [...raw.matchAll(/FlateDecode[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  const opened = streams.map(([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const text = [raw, ...opened].join('\n');
  return { answer, text, tags: [...text.matchAll(/\/S \/(H1|H2|P)\b/g)].map(([, tag]) => tag) };
}

test('a case is printed as a tagged document with its title, language and headings, and that is a look', async () => {
  const opened = await hub.begin((tx) => report(tx));
  const { answer, text, tags } = await printed(opened);
  assert.equal(answer.headers['content-type'], 'application/pdf');
  assert.match(String(answer.headers['content-disposition']), new RegExp(`${opened.reference}[.]pdf`));
  assert.match(text, /\/Lang \(en\)/);
  assert.match(text, /pdfuaid:part>1</);
  assert.equal(tags.filter((tag) => tag === 'H1').length, 1);
  assert.equal(tags.filter((tag) => tag === 'H2').length, 4);
  assert.ok((await looksAt(hub, opened.case)).includes(page));
  assert.match((await printed(opened, 'cy')).text, /\/Lang \(cy\)/);
  await olwen.get('/?tongue=en');
});

test('a story that is longer than a page of the hub is printed to its end, over as many sheets as it takes', async () => {
  const opened = await hub.begin((tx) => report(tx));
  const before = (await printed(opened)).tags.length;
  for (let count = 0; count < 70; count += 1) {
    const note = { note: newId(at), kind: 'internal', text: `Note ${String(count)}\nand more` } as const;
    await hub.begin((tx) => writeNote(tx, { case: opened.case, ...note }, act(at)));
  }
  const { tags, text } = await printed(opened);
  assert.equal(tags.length, before + 70);
  assert.ok([...text.matchAll(/\/Type \/Page\b/g)].length > 3);
});

test('what one may not see is not printed', async () => {
  const tree = await hub.begin((tx) => fallenTree(tx));
  assert.equal((await olwen.get(`/cases/${tree.reference}/case.pdf`)).statusCode, 404);
  assert.deepEqual(await looksAt(hub, tree.case), []);
});
