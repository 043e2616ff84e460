import type { ServiceVersion } from '#capabilities/cases';
import { endsOf } from '../packs/flow.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { OutcomeRule } from '../definition/outcome.ts';
import { occasionOf } from '../definition/task.ts';
import type { Pack } from '../packs/pack.ts';

/** A pack as far as cases follow it. */
export function casesVersion({ service, definition }: Pack, version: number): ServiceVersion {
  const ends = endsOf(definition);
  return {
    service,
    version,
    statuses: definition.statuses.map((status) => ({ status, ends: ends.includes(status) })),
    actions: Object.entries(definition.actions).map(([action, rule]) => ({
      action,
      from: rule.from,
      to: rule.to,
      needs: rule.needs.filter((need) => typeof need === 'string'),
      tasks: rule.needs.flatMap((need) => (typeof need === 'object' && 'task' in need ? [need.task] : [])),
      documents: rule.needs.flatMap((need) =>
        typeof need === 'object' && 'document' in need ? [need.document] : [],
      ),
      may: rule.may,
      asks: rule.asks,
      flags: flagRules(rule),
    })),
    flags: Object.keys(definition.flags),
    documents: definition.documents,
    tasks: Object.entries(definition.tasks).map(([task, rule]) => ({
      task,
      on: occasionOf(rule),
      required: !rule.optional,
      items: rule.items ?? [],
      after: rule.after ?? [],
    })),
    outcomes: Object.entries(definition.outcomes).map(([outcome, rule]) => ({
      outcome,
      retention: retentionOf(rule),
    })),
  };
}

function flagRules(rule: ServiceDefinition['actions'][string]) {
  const { adds = [], removes = [], 'if-flagged': needs = [], 'unless-flagged': forbids = [] } = rule;
  return { adds, removes, needs, forbids };
}

function retentionOf({ keep, from }: OutcomeRule): ServiceVersion['outcomes'][number]['retention'] {
  if (keep === 'for-ever') return { keep };
  if (typeof from === 'string') return { keep, from };
  return { keep, from: 'answer' in from ? { answer: from.answer } : { closingAnd: from['closing-and'] } };
}
