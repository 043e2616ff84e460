import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

export const checkout = join(import.meta.dirname, '../..');
export const textOf = (path: string) => readFileSync(join(checkout, path), 'utf8');

const alert = z.strictObject({
  alert: z.string().regex(/^Moothall[A-Z]\w+$/),
  expr: z.string(),
  for: z.string().regex(/^\d+[smh]$/),
  labels: z.strictObject({ severity: z.enum(['warning', 'critical']) }),
  annotations: z.strictObject({ summary: z.string(), runbook_url: z.string() }),
});
const rules = z.strictObject({
  groups: z.array(z.strictObject({ name: z.string(), rules: z.array(alert) })),
});

/** The alert rules as they ship. */
export const alerts = rules
  .parse(parse(textOf('deploy/prometheus/moothall.rules.yml')))
  .groups.flatMap((group) => group.rules);

const panel = z.object({
  title: z.string(),
  type: z.enum(['row', 'timeseries']),
  targets: z.array(z.object({ expr: z.string() })).default([]),
});

/** The board as it ships. */
export const panels = z
  .object({ panels: z.array(panel) })
  .parse(JSON.parse(textOf('deploy/grafana/moothall.json'))).panels;

/** Every question that an alert or a panel asks. */
export const questions = [
  ...alerts.map(({ expr }) => expr),
  ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
];
