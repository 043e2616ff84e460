import type { Act, Uuid } from '#language';
import { caseEvents, caseOf, reportsOn } from '#capabilities/cases';
import { filesOf } from '#capabilities/documents';
import { draftOf, submissionOf } from '#capabilities/forms';
import { writtenBy } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/database';
import type { Walking } from './lay-walk.ts';
import { keepWalk } from './walks.ts';
import type { CameTo } from './walks.ts';

/** Takes down what a walk has come to, and gives what keeps it in another transaction, since this one is going to be undone. */
export async function liftWalk(
  tx: Tx,
  { walk, holder }: Walking,
  act: Act,
): Promise<(tx: Tx) => Promise<void>> {
  const { service, walker } = walk;
  const draft = await draftOf(tx, holder, { service, at: act.at });
  const files = draft ? await filesOf(tx, { kind: 'draft', ids: [draft.id] }) : [];
  const came: CameTo = {
    draft: draft && {
      id: draft.id,
      answers: draft.answers,
      typed: draft.typed && { ...draft.typed, typed: changeable(draft.typed.typed) },
    },
    files: files.map(({ id, question, name, kind, bytes }) => ({ id, question, name, kind, bytes })),
    sent: (await sentBy(tx, act)) ?? walk.cameTo.sent,
  };
  return async (other) => keepWalk(other, walker, came);
}

/** What this very request sent, whether it opened a case or joined one. */
async function sentBy(tx: Tx, act: Act): Promise<CameTo['sent']> {
  for (const event of await writtenBy(tx, act)) {
    const made = caseEvents.caseOpened.read(event) ?? caseEvents.caseJoined.read(event);
    const sent = made?.request && event.case ? await sentWith(tx, event.case, made.request) : undefined;
    if (sent) return { ...sent, draft: newId(act.at), at: act.at };
  }
  return undefined;
}

async function sentWith(tx: Tx, served: Uuid, request: Uuid) {
  const report = (await reportsOn(tx, { case: served })).find(({ id }) => id === request);
  const submission = report?.submission ? await submissionOf(tx, report.submission) : undefined;
  if (!report || !submission) return undefined;
  const { reference, tongue, how } = report;
  const joined = how === 'joined' ? await caseOf(tx, served) : undefined;
  return { answers: submission.answers, reference, tongue, join: joined?.reference };
}

function changeable(given: Readonly<Record<string, string | readonly string[]>>) {
  return Object.fromEntries(
    Object.entries(given).map(([field, value]) => [field, typeof value === 'string' ? value : [...value]]),
  );
}
