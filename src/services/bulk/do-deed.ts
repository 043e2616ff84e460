import { actionsFor, assignCase, findCase, moveToQueue, takeCase, unassignCase } from '#capabilities/cases';
import type { CaseRecord, Handling } from '#capabilities/cases';
import { drawReference } from '#language';
import type { Act, CaseReference } from '#language';
import { newId, systemChance } from '#platform/chance';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { sightOf } from '../councils/standing-of.ts';
import type { Permission } from '../councils/permissions.ts';
import type { StaffMember } from '../councils/staff.ts';
import { takeAction } from '../handling/take-action.ts';
import { writeOnCase } from '../handling/write-on-case.ts';
import type { BulkDeed } from './deed.ts';

/** A case as its officer saw it in a list, and what they want done with it. */
export type Deed = {
  readonly deed: BulkDeed;
  readonly officer: StaffMember;
  readonly reference: CaseReference;
  readonly revision: number;
};

/**
 * Does with one case what its officer could do with it by hand, as they may and see today. Refused as that would be, and where the
 * case has changed since they saw it.
 */
export async function doDeed(tx: Tx, { deed, officer, reference, revision }: Deed, act: Act): Promise<void> {
  const sight = { classes: officer.sees, officer: officer.id };
  const found = await findCase(tx, sight, reference);
  if (!found) throw new Refusal('bulk.not-seen');
  require(officer, 'cases.bulk');
  const handling = { case: found.id, revision, evenIfClosed: false };
  switch (deed.does) {
    case 'assign':
      return assign(tx, { found, handling, to: deed.officer, officer }, act);
    case 'put-back':
      require(officer, found.officer === officer.id ? 'case.act' : 'case.assign');
      return unassignCase(tx, handling, act);
    case 'move': {
      require(officer, 'case.act');
      const { queue, team } = deed;
      return moveToQueue(
        tx,
        { ...handling, queue, sight: sightOf({ team, sensitivity: found.sensitivity }) },
        act,
      );
    }
    case 'note':
      require(officer, 'case.note');
      return writeOnCase(tx, { case: found.id, note: newId(act.at), kind: 'internal', text: deed.text }, act);
    case 'act':
      return perform(tx, { found, handling, deed, officer }, act);
  }
}

type Of<Does extends BulkDeed['does']> = {
  readonly found: CaseRecord;
  readonly handling: Handling;
  readonly deed: BulkDeed & { readonly does: Does };
  readonly officer: StaffMember;
};

async function assign(
  tx: Tx,
  { found, handling, to, officer }: Omit<Of<'assign'>, 'deed'> & { readonly to: StaffMember['id'] },
  act: Act,
): Promise<void> {
  const isTaken = to === officer.id && found.officer === null;
  require(officer, isTaken ? 'case.act' : 'case.assign');
  const given = { ...handling, officer: to };
  return isTaken ? takeCase(tx, given, act) : assignCase(tx, given, act);
}

async function perform(tx: Tx, { found, handling, deed, officer }: Of<'act'>, act: Act): Promise<void> {
  require(officer, 'case.act');
  const holds = [...officer.roles, ...officer.may];
  const action = (await actionsFor(tx, found, holds)).find((one) => one.action === deed.action);
  if (action?.closes) require(officer, 'case.close');
  const { note, outcome } = deed;
  await takeAction(
    tx,
    {
      ...handling,
      action: deed.action,
      note,
      outcome,
      holds,
      reference: drawReference(systemChance.draw),
    },
    act,
  );
}

function require({ may }: StaffMember, permission: Permission): void {
  if (!may.includes(permission)) throw new Refusal('bulk.not-allowed');
}
