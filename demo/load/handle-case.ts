import { findCase, performAction, reopenCase, takeCase, writeNote } from '#capabilities/cases';
import type { Act, CaseReference } from '#language';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/database';
import type { Handled } from './deed.ts';
import type { KnownOfficer } from './keep-officers.ts';

type Handling = {
  readonly deed: Handled & { readonly reference: CaseReference };
  readonly officer: KnownOfficer;
};

/** Finds the case under the officer's own sight and does with it what they did. */
export async function handleCase(tx: Tx, { deed, officer }: Handling, act: Act): Promise<void> {
  const found = await findCase(tx, officer.sight, deed.reference);
  if (!found) throw new Error(`the officer does not see the case ${deed.reference}`);
  const of = { case: found.id };
  switch (deed.does) {
    case 'take':
      return takeCase(tx, { ...of, officer: officer.id }, act);
    case 'send':
      return performAction(tx, { ...of, action: 'send' }, act);
    case 'return':
      return performAction(tx, { ...of, action: 'return', note: deed.note }, act);
    case 'finish':
      return performAction(tx, { ...of, action: 'finish', outcome: deed.outcome }, act);
    case 'write-note':
      return writeNote(tx, { ...of, note: newId(act.at), kind: 'internal', text: deed.note }, act);
    case 'reopen':
      return reopenCase(tx, { ...of, why: deed.why }, act);
  }
}
