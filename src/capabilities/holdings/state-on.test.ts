import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateOn } from './index.ts';

const day = (written: string) => Temporal.PlainDate.from(written);

const states: readonly (readonly [string, Parameters<typeof stateOn>[0]['ended'], string | null, string])[] =
  [
    ['2026-11-30', null, null, 'coming'],
    ['2026-12-01', null, null, 'held'],
    ['2027-11-30', null, null, 'held'],
    ['2027-12-01', null, null, 'expired'],
    ['2027-12-01', 'revoked', null, 'revoked'],
    ['2027-11-30', 'surrendered', null, 'held'],
    ['2027-03-01', null, '2027-03-01', 'suspended'],
    ['2027-02-28', null, '2027-03-01', 'held'],
    ['2027-12-01', null, '2027-03-01', 'expired'],
  ];
for (const [when, ended, suspended, state] of states)
  test(`held for a year from 1 December 2026 (${ended ?? 'never ended'}, ${suspended ?? 'never suspended'}), it is ${state} on ${when}`, () => {
    const days = { fromOn: day('2026-12-01'), lastOn: day('2027-11-30') };
    const suspendedOn = suspended === null ? null : day(suspended);
    assert.equal(stateOn({ ...days, ended, suspendedOn }, day(when)), state);
  });
