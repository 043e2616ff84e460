import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMetrics } from './index.ts';

test('what was answered is counted by route and status, and figures are asked for when somebody reads', async () => {
  const metrics = openMetrics();
  let age = 0;
  metrics.gauge('moothall_queue_age_seconds', 'Age of the oldest job', async () => age);
  const answer = { method: 'GET', route: '/services/:service', status: 200, seconds: 0.02 };
  metrics.answered(answer);
  metrics.answered(answer);
  age = 7;
  const { type, body } = await metrics.read();
  assert.match(type, /^text\/plain/);
  assert.match(body, /moothall_answers_total\{method="GET",route="\/services\/:service",status="200"\} 2/);
  assert.match(body, /moothall_answer_seconds_bucket\{le="0.025",route="\/services\/:service"\} 2/);
  assert.match(body, /moothall_queue_age_seconds 7/);
});

test('figures of several councils stand apart, and what is gone is not shown as it last was', async () => {
  const metrics = openMetrics();
  let found = [
    { labels: { council: 'thornmere' }, value: 3 },
    { labels: { council: 'saltby' }, value: 0 },
  ];
  metrics.gauge('moothall_set_aside_events', 'Events set aside', async () => found);
  assert.match(
    (await metrics.read()).body,
    /council="thornmere"\} 3\nmoothall_set_aside_events\{council="saltby"\} 0/,
  );
  found = found.slice(1);
  assert.doesNotMatch((await metrics.read()).body, /thornmere/);
});

test('what is counted is counted by its code', async () => {
  const metrics = openMetrics();
  const refused = metrics.counter('moothall_refusals_total', 'Refusals', ['code']);
  refused({ code: 'case.is-closed' });
  refused({ code: 'case.is-closed' });
  assert.match((await metrics.read()).body, /moothall_refusals_total\{code="case.is-closed"\} 2/);
});
