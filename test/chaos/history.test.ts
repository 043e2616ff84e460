import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsIn } from './history.ts';
import type { History } from './history.ts';

const report = { mark: 'ann@example.org', reference: 'AAAA', how: 'opened', case: 'AAAA' };
const joined = { mark: 'bob@example.org', reference: 'BBBB', how: 'joined', case: 'AAAA' };
const email = (to: string, messageId: string, subject = 'We have it') => ({ to, messageId, subject });

/** Ann reports, Bob joins, an officer notes and closes: all of it acknowledged, kept and told. */
const whole: History = {
  book: [
    { kind: 'report', mark: 'ann@example.org', outcome: 'done', reference: 'AAAA' },
    { kind: 'join', mark: 'bob@example.org', outcome: 'done', reference: 'BBBB', on: 'AAAA' },
    { kind: 'note', mark: 'two tyres', outcome: 'done', on: 'AAAA' },
    { kind: 'closing', mark: 'AAAA', outcome: 'done', on: 'AAAA' },
  ],
  found: {
    requests: [report, joined],
    notes: [{ mark: 'two tyres', case: 'AAAA' }],
    closed: ['AAAA'],
    unwitnessed: [],
    waiting: [],
  },
  mail: [
    email(report.mark, '<1>'),
    email(joined.mark, '<2>'),
    email(report.mark, '<3>', 'It is closed'),
    email(joined.mark, '<4>', 'It is closed'),
  ],
};
const { book, found, mail } = whole;
const first = book.slice(0, 1);
const one: History = {
  book: first,
  found: { ...found, requests: [report], notes: [], closed: [] },
  mail: mail.slice(0, 1),
};

const planted: Readonly<Record<string, readonly [History, RegExp]>> = {
  'a request that was acknowledged and is not there': [
    { ...one, found: { ...one.found, requests: [] }, mail: [] },
    /^lost: report ann@example\.org/,
  ],
  'a request that is there twice': [
    { ...one, found: { ...one.found, requests: [report, { ...report, reference: 'CCCC' }] } },
    /^doubled: report ann@example\.org was kept 2 times/,
  ],
  'a request that is there twice, though nobody was answered': [
    {
      ...one,
      book: [{ kind: 'report', mark: report.mark, outcome: 'unanswered' }],
      found: { ...one.found, requests: [report, report] },
    },
    /^doubled/,
  ],
  'a note that is there twice': [
    { ...whole, found: { ...found, notes: [...found.notes, ...found.notes] } },
    /^doubled: note two tyres/,
  ],
  'a request that was refused and kept': [
    { ...one, book: [{ kind: 'report', mark: report.mark, outcome: 'refused' }] },
    /^disowned: report/,
  ],
  'a request that was kept and whose sender was sent back': [
    { ...one, book: [{ kind: 'report', mark: report.mark, outcome: 'sent-back' }] },
    /^disowned: report/,
  ],
  'a request that was never answered': [
    { ...one, book: [{ kind: 'report', mark: report.mark, outcome: 'unanswered' }] },
    /^unanswered: report/,
  ],
  'a request under another reference': [
    { ...one, found: { ...one.found, requests: [{ ...report, reference: 'CCCC' }] } },
    /^changed: report/,
  ],
  'a join that opened a case of its own': [
    { ...whole, found: { ...found, requests: [report, { ...joined, how: 'opened' }] } },
    /^changed: join/,
  ],
  'a request that nobody made': [
    { ...one, found: { ...one.found, requests: [report, joined] }, mail: mail.slice(0, 2) },
    /^invented: bob@example\.org/,
  ],
  'an email that never came': [
    { ...whole, mail: mail.slice(0, 3) },
    /^untold: bob@example\.org is owed 2 emails and had 1/,
  ],
  'one message under two Message-IDs': [
    { ...one, mail: [...one.mail, email(report.mark, '<9>')] },
    /^told twice: ann@example\.org had 1 messages under 2/,
  ],
  'an email to somebody who asked for nothing': [
    { ...one, mail: [...one.mail, email('eve@example.org', '<9>')] },
    /^stray: an email to eve/,
  ],
  'a case without its event': [
    { ...one, found: { ...one.found, unwitnessed: ['AAAA has no case.opened'] } },
    /^AAAA has no case\.opened/,
  ],
  'work that still waits': [{ ...one, found: { ...one.found, waiting: ['1 job'] } }, /^1 job/],
};

test('a whole history has no fault, nor has one whose email was handed over twice under one Message-ID', () => {
  assert.deepEqual(faultsIn(whole), []);
  assert.deepEqual(faultsIn({ ...whole, mail: [...mail, ...mail] }), []);
});

for (const [what, [history, fault]] of Object.entries(planted))
  test(`the checker finds ${what}, and nothing else`, () => {
    const faults = faultsIn(history);
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', fault);
  });
