import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestLimiter } from './limits.ts';

const start = Temporal.Instant.from('2026-11-20T09:00:00Z');

test('each address has so many reads and so many changes in a minute, whatever others do', () => {
  const { isWithin } = requestLimiter({ reads: 2, changes: 1, misses: 1 });
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

test('whoever has an IPv6 network is one, however many addresses they ask from', () => {
  const { isWithin } = requestLimiter({ reads: 1, changes: 1, misses: 1 });
  assert.ok(isWithin('2001:db8::1', 'reads', start));
  assert.equal(isWithin('2001:db8::ffff:2', 'reads', start), false);
  assert.ok(isWithin('2001:db8:0:1::1', 'reads', start), 'the next network is another one');
});

test('a clock that is put back ends the minute: nobody waits for the hour to come again', () => {
  const { isWithin } = requestLimiter({ reads: 1, changes: 1, misses: 1 });
  assert.ok(isWithin('192.0.2.1', 'reads', start));
  const back = start.subtract({ hours: 1 });
  assert.ok(isWithin('192.0.2.1', 'reads', back));
  assert.equal(isWithin('192.0.2.1', 'reads', back.add({ seconds: 59 })), false, 'and it is a minute again');
  assert.ok(isWithin('192.0.2.1', 'reads', back.add({ minutes: 1 })));
});

test('whether there is room is asked without counting', () => {
  const { isWithin, hasRoom } = requestLimiter({ reads: 1, changes: 1, misses: 1 });
  assert.ok(hasRoom('192.0.2.1', 'misses', start) && hasRoom('192.0.2.1', 'misses', start));
  isWithin('192.0.2.1', 'misses', start);
  assert.equal(hasRoom('192.0.2.1', 'misses', start), false);
  assert.ok(hasRoom('192.0.2.1', 'misses', start.add({ minutes: 1 })));
});

test('a flood from countless addresses does not fill the memory', () => {
  const { isWithin } = requestLimiter({ reads: 1, changes: 1, misses: 1 });
  isWithin('the first', 'reads', start);
  for (let address = 0; address <= 50_001; address += 1) isWithin(String(address), 'reads', start);
  assert.ok(isWithin('the first', 'reads', start), 'it was forgotten');
});
