import { assignCase, findCase, moveToQueue, unassignCase } from '#capabilities/cases';
import type { Act, CaseReference } from '#language';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/database';
import { openAgain, takeAction, writeOnCase } from '#services';
import type { PastCase, PastDeed, PastReport } from '#services';
import type { KnownOfficers } from './keep-officers.ts';
import { sendReport } from './send-report.ts';

/** One thing that somebody did, on the case of this reference. */
export type Deed = { readonly service: string; readonly reference: CaseReference } & (
  | { readonly report: PastReport; readonly deed?: undefined }
  | { readonly deed: PastDeed; readonly report?: undefined }
);

/** Everything that was done with these cases, in the order of time. */
export const deedsOf = (cases: readonly PastCase[]): Deed[] =>
  cases
    .flatMap(({ service, opened, steps }): Deed[] => {
      const of = { service, reference: opened.reference };
      return [{ ...of, report: opened }, ...steps.map((deed) => ({ ...of, deed }))];
    })
    .toSorted((one, other) => Temporal.Instant.compare(doneAt(one), doneAt(other)));

export const doneAt = ({ report, deed }: Deed): Temporal.Instant => (report ?? deed).at;

/** Does it as it was done: through the form, or with the case as its officer sees it. */
export async function doDeed(tx: Tx, of: Deed, officers: KnownOfficers): Promise<void> {
  const { service, reference, report, deed } = of;
  if (report) return sendReport(tx, { service, report }, actOf(report));
  if (deed.does === 'join') return sendReport(tx, { service, report: deed, join: reference }, actOf(deed));
  const officer = [...officers.values()].find(({ id }) => deed.by.kind === 'officer' && deed.by.id === id);
  const found = officer && (await findCase(tx, officer.sight, reference));
  if (!found) throw new Error(`the officer does not see the case ${reference}`);
  await handle(tx, { ...deed, case: found.id }, actOf(deed));
}

type Handled = Exclude<PastDeed, { readonly does: 'join' }> & Pick<Parameters<typeof assignCase>[1], 'case'>;

async function handle(tx: Tx, deed: Handled, act: Act): Promise<void> {
  switch (deed.does) {
    case 'assign':
      return assignCase(tx, { case: deed.case, officer: deed.officer }, act);
    case 'unassign':
      return unassignCase(tx, { case: deed.case }, act);
    case 'move':
      return moveToQueue(tx, { case: deed.case, queue: deed.queue, sight: deed.sight }, act);
    case 'act':
      return takeAction(tx, deed, act);
    case 'note':
      return writeOnCase(tx, { case: deed.case, note: newId(act.at), kind: deed.kind, text: deed.text }, act);
    case 'reopen':
      return openAgain(tx, { case: deed.case, why: deed.why }, act);
  }
}

const actOf = ({ by, channel, at }: Pick<Act, 'by' | 'channel' | 'at'>): Act => ({
  by,
  channel,
  request: 'demo',
  at,
});
