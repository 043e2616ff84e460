import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestLimiter } from './limits.ts';

const start = Temporal.Instant.from('2026-11-20T09:00:00Z');

test('each address has so many reads and so many changes in a minute, whatever others do', () => {
  const isWithin = requestLimiter({ reads: 2, changes: 1 });
  assert.deepEqual(
    [
      isWithin('192.0.2.1', 'reads', start),
      isWithin('192.0.2.1', 'reads', start),
      isWithin('192.0.2.1', 'reads', start),
      isWithin('192.0.2.1', 'changes', start),
      isWithin('192.0.2.1', 'changes', start),
      isWithin('192.0.2.2', 'reads', start),
    ],
    [true, true, false, true, false, true],
  );
  assert.ok(isWithin('192.0.2.1', 'reads', start.add({ minutes: 1 })));
});

test('a flood from countless addresses does not fill the memory', () => {
  const isWithin = requestLimiter({ reads: 1, changes: 1 });
  isWithin('the first', 'reads', start);
  for (let address = 0; address <= 50_001; address += 1) isWithin(String(address), 'reads', start);
  assert.ok(isWithin('the first', 'reads', start), 'it was forgotten');
});
