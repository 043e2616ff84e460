import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCase, reportsOn, takeCase } from '#capabilities/cases';
import { submissionOf } from '#capabilities/forms';
import { drawReference, parseReference, sayReference } from '#language';
import type { Act, CaseReference } from '#language';
import { newId, systemChance } from '#platform/chance';
import { openAgain, takeAction, takeInPastCases, writeOnCase } from '#services';
import type { PastCase } from '#services';
import { act } from '#test/database';
import { referenceIn, report } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const email = 'seren@example.org';
const note = 'We come back on Monday: the gate was <locked>.';
const system = { kind: 'system', name: 'test' } as const;
const everything = { classes: ['street-cleansing/public', 'street-cleansing/internal'], officer: undefined };

/** Reported on the website, taken, sent out, noted, closed, opened again and closed once more, minute by minute. */
async function worked(): Promise<{ readonly reference: CaseReference; readonly past: PastCase }> {
  const typed = referenceIn(await report(setting, { email }));
  const reference = parseReference(typed);
  assert.ok(reference);
  const at = setting.clock.now();
  const after = (minutes: number) => ({ by: system, channel: 'hub' as const, at: at.add({ minutes }) });
  const told = (minutes: number): Act => ({ ...after(minutes), request: 'test' });
  const answers = await setting.begin(async (tx) => {
    const found = await findCase(tx, everything, reference);
    assert.ok(found);
    const of = { case: found.id };
    const officer = newId(at);
    await takeCase(tx, { ...of, officer }, told(1));
    await takeAction(tx, { ...of, action: 'send' }, told(2));
    await writeOnCase(tx, { ...of, note: newId(at), kind: 'public', text: note }, told(3));
    await takeAction(tx, { ...of, action: 'finish', outcome: 'cleared' }, told(4));
    await openAgain(tx, { ...of, why: 'Half is still there.' }, told(5));
    await takeAction(tx, { ...of, action: 'finish', outcome: 'not-found' }, told(6));
    const [made] = await reportsOn(tx, of);
    const sent = made?.submission ? await submissionOf(tx, made.submission) : undefined;
    assert.ok(sent && made);
    return { given: sent.answers, officer, madeAt: made.madeAt };
  });
  const past: PastCase = {
    service: 'fly-tipping',
    opened: {
      by: { kind: 'anonymous' },
      channel: 'web',
      at: answers.madeAt,
      reference: drawReference(systemChance.draw),
      tongue: 'en',
      answers: answers.given,
    },
    steps: [
      { ...after(1), does: 'assign', officer: answers.officer },
      { ...after(2), does: 'act', action: 'send' },
      { ...after(3), does: 'note', kind: 'public', text: note },
      { ...after(4), does: 'act', action: 'finish', outcome: 'cleared' },
      { ...after(5), does: 'reopen', why: 'Half is still there.' },
      { ...after(6), does: 'act', action: 'finish', outcome: 'not-found' },
    ],
  };
  return { reference, past };
}

const { reference, past } = await worked();
const { refused } = await setting.begin((tx) =>
  takeInPastCases(tx, [past], act(setting.clock.now(), system)),
);
assert.deepEqual(refused, []);
setting.clock.advance({ minutes: 8 });

/** What a person reads on a page, whichever of the two it is about. */
const unreferenced = (text: string, of: CaseReference) => text.replaceAll(sayReference(of), '{reference}');

async function followed(of: CaseReference): Promise<string> {
  const visitor = new Visitor(setting);
  const page = await visitor.send(await visitor.open('/follow'), { reference: of, proof: email });
  assert.match(page.at, /^\/requests\//);
  return unreferenced(page.text, of);
}

test('who asked reads the same of a case that was taken in as of one that was worked here', async () => {
  const text = await followed(past.opened.reference);
  assert.equal(text, await followed(reference));
  assert.ok(text.includes(note));
});

test('an officer reads the same of it: the case, its story, the search', async () => {
  const officer = new Visitor(setting);
  await officer.send(await officer.open('/hub'));
  for (const page of ['/hub/cases/', '/hub/search?q=']) {
    const read = async (of: CaseReference) => {
      const { status, text } = await officer.open(page + of);
      assert.equal(status, 200);
      return unreferenced(text, of);
    };
    assert.equal(await read(past.opened.reference), await read(reference));
  }
});
