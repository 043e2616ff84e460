import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#platform/chance';
import { openLog } from './index.ts';
import { withoutCards } from './without-cards.ts';

function opened() {
  const lines: string[] = [];
  const log = openLog({ level: 'info', process: 'test', to: { write: (line) => void lines.push(line) } });
  return { log, lines };
}

test('no text of a line has a card’s number: neither a fact, nor a message, nor a bug with its causes', () => {
  const { log, lines } = opened();
  const bug = new Error('could not read 4111-1111-1111-1111', { cause: new Error('of 4111 1111 1111 1111') });
  log.error({ err: bug }, 'card 4111111111111111');
  log.info({
    said: { deep: ['4111\n1111\n1111\n1111', '4111"1111"1111"1111', '４１１１１１１１１１１１１１１１'] },
  });
  for (const line of lines) assert.ok(!/4111\D{0,3}1111|４１１１１/.test(line), line);
  assert.match(lines[0] ?? '', /could not read \*{4}-\*{4}-\*{4}-1111/);
  assert.match(lines[0] ?? '', /card \*{12}1111/);
  for (const line of lines) assert.doesNotThrow(() => JSON.parse(line), 'it is still a line of JSON');
});

test('what is no text stays as it is, and so does an identifier with digits like a card’s', () => {
  for (const line of [
    '{"bytes":4111111111111111,"took":0.4111111111111111}\n',
    '{"request":"41111111-1111-4111-8111-411111111111"}\n',
    '{"said":"a \\"quotation\\" \\\\ and 12 tyres"}\n',
  ])
    assert.equal(withoutCards(line), line);
});

test('the identifiers of 20,000 lines are found again', () => {
  const at = Temporal.Instant.from('2026-11-22T09:00:00Z');
  for (let one = 0; one < 20_000; one += 1) {
    const line = `{"time":"2026-11-22T09:59:59.999Z","request":"${newId(at)}","took":12.345678901234}\n`;
    assert.equal(withoutCards(line), line);
  }
});

test('a usual line costs next to nothing', (t) => {
  const line = `{"level":"info","time":"2026-11-22T09:59:59.999Z","process":"web","pid":4242,"request":"0190f3a1-7c5e-7000-8000-3f2a9c1b4d5e","method":"GET","route":"/hub/cases/:reference","status":200,"took":12.345678901234,"msg":"answered"}\n`;
  const before = process.hrtime.bigint();
  for (let turn = 0; turn < 20_000; turn += 1) withoutCards(line);
  const taken = Number(process.hrtime.bigint() - before) / 20_000 / 1_000;
  t.diagnostic(`${taken.toFixed(1)} µs a line of ${String(line.length)} characters`);
  assert.ok(taken < 500);
});
