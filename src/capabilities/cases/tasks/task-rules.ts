import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import type { Pin, TaskRule } from '../versions/service-version.ts';

/** The tasks that a version brings with it, in the order that it gives. */
export async function taskRulesOf(tx: Tx, { service, version }: Pin): Promise<readonly TaskRule[]> {
  return arranged(tx, `tasks ${service} ${String(version)}`, () => readRules(tx, { service, version }));
}

async function readRules(tx: Tx, pin: Pin): Promise<readonly TaskRule[]> {
  const types = await typesOf(tx, pin);
  if (types.length === 0) return [];
  const items = await itemsOf(tx, pin);
  const after = await earlierOf(tx, pin);
  return types.map(({ task, opens_on: on, required }) => ({
    task,
    on,
    required,
    items: items.filter((one) => one.task === task).map(({ item }) => item),
    after: after.filter((one) => one.task === task).map(({ earlier }) => earlier),
  }));
}

function typesOf(tx: Tx, { service, version }: Pin) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.task_type')
    .select(['task', 'opens_on', 'required'])
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where('version', '=', version)
    .orderBy('position')
    .execute();
}

function itemsOf(tx: Tx, { service, version }: Pin) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.task_item')
    .select(['task', 'item'])
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where('version', '=', version)
    .orderBy('position')
    .execute();
}

function earlierOf(tx: Tx, { service, version }: Pin) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.task_after')
    .select(['task', 'earlier'])
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where('version', '=', version)
    .orderBy('earlier')
    .execute();
}
