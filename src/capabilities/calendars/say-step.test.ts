import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueAfter, sayStep, workingCalendar } from './index.ts';

const calendar = workingCalendar({
  division: 'england-and-wales',
  opens: Temporal.PlainTime.from('09:00'),
  closes: Temporal.PlainTime.from('17:00'),
  closures: [],
});

test('a resident reads why the date is that date, in both languages', () => {
  const { steps } = dueAfter(calendar, Temporal.Instant.from('2026-04-02T17:30:00Z'), { workingDays: 1 });
  assert.deepEqual(
    steps.map((step) => sayStep(step, 'en')),
    [
      'We received it on Thursday 2 April 2026, 6:30pm.',
      'That was after we had closed for the day.',
      'We do not count Friday 3 April 2026, which is Good Friday.',
      'We do not count the weekend, Saturday 4 April 2026 and Sunday 5 April 2026.',
      'We do not count Monday 6 April 2026, which is Easter Monday.',
      'So it counts from Tuesday 7 April 2026.',
      'One working day: by Wednesday 8 April 2026, 5pm.',
    ],
  );
  assert.equal(
    steps.map((step) => sayStep(step, 'cy')).at(2),
    'Nid ydym yn cyfrif Dydd Gwener 3 Ebrill 2026, sef Dydd Gwener y Groglith.',
  );
});
