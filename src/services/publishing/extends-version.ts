import { isDeepStrictEqual } from 'node:util';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { endsOf } from '../packs/flow.ts';
import type { Pack } from '../packs/pack.ts';

/**
 * Whether a pack only adds to another what cases that are open may have too: documents that may be attached, statuses between the first and the end, and
 * the actions by which a case comes into them and out again, with their words. Its form and all that was promised are the same.
 */
export function extendsVersion(was: Pack, is: Pack): boolean {
  return (
    isAlike(was.form, is.form) &&
    holdsAll(was.words.en, is.words.en) &&
    holdsAll(was.words.cy, is.words.cy) &&
    addsOnly(was.definition, is.definition)
  );
}

/** Every sentence is there as it was. */
function holdsAll(was: unknown, is: unknown): boolean {
  if (!isMap(was) || !isMap(is)) return isDeepStrictEqual(was, is);
  return Object.entries(was).every(([name, value]) => Object.hasOwn(is, name) && holdsAll(value, is[name]));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function addsOnly(was: ServiceDefinition, is: ServiceDefinition): boolean {
  const statuses = is.statuses.filter((status) => !was.statuses.includes(status));
  const actions = Object.keys(is.actions).filter((action) => !Object.hasOwn(was.actions, action));
  const documents = (is.documents ?? []).filter((document) => !was.documents?.includes(document));
  return (
    statuses.length + documents.length > 0 &&
    statuses.every((status) => isBetween(status, is)) &&
    actions.every((action) => isAbout(is.actions[action], statuses)) &&
    isSame(was, without(is, { statuses, actions, documents }))
  );
}

/** Neither where cases begin nor where they end. */
function isBetween(status: string, { statuses, actions }: ServiceDefinition): boolean {
  return statuses[0] !== status && !endsOf({ statuses, actions }).includes(status);
}

/** It leads into one of these, or starts in them alone. */
function isAbout(
  rule: ServiceDefinition['actions'][string] | undefined,
  statuses: readonly string[],
): boolean {
  if (!rule) return false;
  const leadsIn = rule.to !== undefined && statuses.includes(rule.to);
  return leadsIn || rule.from.every((status) => statuses.includes(status));
}

type Added = Readonly<Record<'statuses' | 'actions' | 'documents', readonly string[]>>;

/** A definition as it would be without what was added. */
function without({ documents, ...is }: ServiceDefinition, added: Added): ServiceDefinition {
  const statuses = is.statuses.filter((status) => !added.statuses.includes(status));
  const attached = documents?.filter((document) => !added.documents.includes(document)) ?? [];
  const actions = Object.entries(is.actions)
    .filter(([action]) => !added.actions.includes(action))
    .map(([action, rule]) => {
      const from = rule.from.filter((status) => !added.statuses.includes(status));
      return [action, { ...rule, from }] as const;
    });
  return {
    ...is,
    statuses,
    ...(attached.length > 0 && { documents: attached }),
    actions: Object.fromEntries(actions),
  };
}

/** In the same order too: actions are offered in theirs. */
function isSame(was: ServiceDefinition, is: ServiceDefinition): boolean {
  const orders = [was, is].map(({ actions, outcomes }) => [Object.keys(actions), Object.keys(outcomes)]);
  return isAlike(was, is) && isDeepStrictEqual(orders[0], orders[1]);
}

/** By what they say: of two periods nothing else can be compared. */
function isAlike(one: unknown, other: unknown): boolean {
  const [first, second] = [one, other].map((value): unknown => JSON.parse(JSON.stringify(value)));
  return isDeepStrictEqual(first, second);
}
