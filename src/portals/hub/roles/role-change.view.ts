import type { Tongue } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Measure, Permission } from '#services';
import { facts } from '../cases/panel.ts';
import type { HubVisit } from '../kit.ts';
import { differenceOf } from './difference.ts';
import type { Difference } from './difference.ts';
import type { SeenChange } from './role-for.ts';
import { roleChangeWords } from './role-change.words.ts';
import { listView } from './list-view.ts';
import { rolesWords } from './roles.words.ts';

/** What would be otherwise than now; of a change that has ended, than the council's data says. */
export function differenceView(visit: HubVisit, { change, role, name }: SeenChange): Html {
  const { tongue, world } = visit;
  const words = roleChangeWords[tongue];
  const file: Measure | undefined = world.council.roles[name];
  const to = change.measure ?? file;
  const from = change.ending ? file : role;
  if (!to || !from) return html``;
  const difference = differenceOf(from, to);
  return html`${!change.measure && html`<p>${words.backToFile}</p>`}
  ${isNone(difference) ? change.measure && html`<p>${words.nothing}</p>` : facts(factsOf(difference, tongue))}`;
}

function factsOf({ added, taken, sees }: Difference, tongue: Tongue) {
  const words = roleChangeWords[tongue];
  const list = (listed: readonly Permission[]) => listed.length > 0 && listView(listed, rolesWords[tongue]);
  return [
    [words.added, list(added)],
    [words.taken, list(taken)],
    [words.sees, sees && rolesWords[tongue].seesWhose[sees]],
  ] as const;
}

function isNone({ added, taken, sees }: Difference): boolean {
  return added.length + taken.length === 0 && sees === undefined;
}
