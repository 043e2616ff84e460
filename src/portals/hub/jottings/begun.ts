import { endJotting, jottingOf } from '#capabilities/cases';
import type { CaseRecord, Jotting } from '#capabilities/cases';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';

/** What this officer has typed on a form of a case and not sent. */
export type Begun = Jotting & { readonly form: string };

export async function begunOn(
  visit: HubVisit,
  { id }: Pick<CaseRecord, 'id'>,
  form: string,
): Promise<Begun | undefined> {
  const jotting = await jottingOf(visit.tx, { case: id, officer: officerIn(visit).id, form });
  return jotting && { ...jotting, form };
}

/** The page with what was typed before; what was entered just now goes before it. */
export function resumed<Shown extends Pick<HubVisit, 'entered'>>(
  visit: Shown,
  begun: Begun | undefined,
): Shown {
  const isEntered = Object.keys(visit.entered).length > 0;
  return begun && !isEntered ? { ...visit, entered: begun.fields } : visit;
}

/** What was typed is sent: it stands where it belongs now. */
export async function sentFrom(visit: HubVisit, { id }: Pick<CaseRecord, 'id'>, form: string): Promise<void> {
  const { tx, act, entered } = visit;
  const key = String(entered['_key'] ?? '');
  await endJotting(tx, { case: id, officer: officerIn(visit).id, form, key }, act);
}
