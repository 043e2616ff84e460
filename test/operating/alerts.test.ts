import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { readQuestion } from './promql.ts';
import { alerts, panels, questions, textOf } from './watching.ts';

test('every question of an alert and of the board is one that Prometheus understands', () => {
  assert.ok(alerts.length > 15 && panels.length > 15);
  assert.deepEqual(
    questions.flatMap((question) => readQuestion(question).faults),
    [],
  );
  assert.ok(questions.every((question) => readQuestion(question).figures.length > 0));
});

test('a question that is none is noticed, and figures are told from labels and functions', () => {
  assert.equal(readQuestion('max by (council (moothall_closed)').faults.length > 0, true);
  assert.deepEqual(readQuestion('sum by (le) (rate(a_bucket{le="b_c"}[5m])) / on (d) e').figures, [
    'a_bucket',
    'e',
  ]);
});

/** Headings as a reader's address has them: `## Nobody works` is `#nobody-works`. */
function anchorsIn(guide: string): readonly string[] {
  const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? '');
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
}

/** Alerts whose paragraph is not there, or does not name them. */
function lostIn(guide: string, all: typeof alerts): readonly string[] {
  const sections = guide.split(/^## /m).slice(1);
  return all
    .filter(({ alert, annotations: { runbook_url: address } }) => {
      const [file, anchor = ''] = address.split('#');
      const section = sections[anchorsIn(guide).indexOf(anchor)] ?? '';
      return (
        file !== 'docs/guides/incidents.md' ||
        (!section.includes(`**${alert}`) && !section.includes(`, **${alert}`))
      );
    })
    .map(({ alert }) => alert);
}

test('every alert leads to its paragraph of the guide, and every paragraph is some alert’s', () => {
  const guide = textOf('docs/guides/incidents.md');
  assert.deepEqual(lostIn(guide, alerts), []);
  const led = new Set(alerts.map(({ annotations }) => annotations.runbook_url.split('#')[1]));
  assert.deepEqual(
    anchorsIn(guide).filter((anchor) => !led.has(anchor)),
    [],
  );
  const [first] = alerts;
  assert.ok(first);
  assert.deepEqual(lostIn('## Another thing\n', [first]), [first.alert]);
});

const scraping = z.object({
  rule_files: z.array(z.string()),
  scrape_configs: z.array(
    z.object({
      job_name: z.string(),
      metrics_path: z.literal('/metrics'),
      authorization: z.object({ type: z.literal('Bearer') }),
      static_configs: z.array(z.object({ targets: z.array(z.string()) })),
    }),
  ),
});

test('the example for Prometheus asks every process of the guide, under the name that the rules know, and loads them', () => {
  const { rule_files: files, scrape_configs: jobs } = scraping.parse(
    parse(textOf('deploy/prometheus/prometheus.yml')),
  );
  assert.deepEqual(files, ['moothall.rules.yml']);
  const [job, ...others] = jobs;
  assert.ok(job && others.length === 0);
  const guide = textOf('docs/guides/operating.md');
  const ports = [...guide.matchAll(/^W(?:EB|ORK)='([\d ]+)'/gm)].flatMap(([, all = '']) => all.split(' '));
  assert.deepEqual(
    job.static_configs.flatMap(({ targets }) => targets).toSorted(),
    ports.map((port) => `127.0.0.1:${port}`).toSorted(),
  );
  const meant = alerts.flatMap(({ expr }) => [...expr.matchAll(/job=~"([^"]+)"/g)]);
  assert.ok(meant.length > 0);
  for (const [, pattern = ''] of meant) assert.match(job.job_name, new RegExp(`^(?:${pattern})$`));
});
