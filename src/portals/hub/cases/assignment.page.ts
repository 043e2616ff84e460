import { assignCase, takeCase, unassignCase } from '#capabilities/cases';
import { officersInTeam } from '#capabilities/identity';
import type { Uuid } from '#language';
import { radios } from '#platform/html';
import { Elsewhere } from '#platform/http';
import { roleBookOf } from '#services';
import { z } from 'zod';
import { officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { comeBack } from '../meanwhile/come-back.ts';
import type { Wanted } from '../meanwhile/contested.ts';
import { meanwhileWords } from '../meanwhile/meanwhile.words.ts';
import { paths } from '../paths.ts';
import { councilQueues } from '../queues/council-queues.ts';
import { assignmentWords } from './assignment.words.ts';
import { caseFormView, overtakenView } from './case-form.view.ts';
import { afterwards, caseFor, caseParams, handling, revision } from './case-for.ts';
import type { SeenCase } from './case-for.ts';
import { enteredIn, mistakeAt } from './entered.ts';

/** Takes a case, puts it back, or, with the permission to assign, gives it to a colleague of the queue's team. */
export default page({
  at: '/cases/:reference/assignment',
  access: 'case.act',
  params: caseParams,
  words: assignmentWords,
  find: async (visit) => {
    const seen = await caseFor(visit, visit.params.reference);
    if (!seen || seen instanceof Elsewhere) return seen;
    return { ...seen, candidates: await candidatesFor(visit, seen) };
  },
  looks: ({ found }) => [found.id],
  gather: (visit) => {
    const { subject } = visit;
    const wanted = (typed: HubVisit): readonly Wanted[] => [
      { field: 'owner', yours: chosenIn(typed, subject) },
    ];
    return comeBack(visit, subject, { wanted });
  },
  form: ({ candidates }) =>
    z.object({
      revision,
      to: z.enum(
        candidates.map(({ to }) => to),
        { error: 'missing' },
      ),
    }),
  show: (visit) => {
    const { subject, words, person, more: returned } = visit;
    const { found, candidates } = subject;
    const { title, button } = words;
    if (found.closing || candidates.length === 0) return overtakenView(visit, subject, { title, returned });
    const has = found.officer === null ? 'nobody' : found.officer === person?.id ? 'me' : found.officer;
    const fields = radios({
      name: 'to',
      fieldset: { legend: { text: words.to } },
      items: candidates.map(({ to, name }) => ({
        value: to,
        text: to === 'me' ? words.me : to === 'nobody' ? words.nobody : name,
        ...(to === has ? { hint: { text: words.has } } : {}),
      })),
      value: enteredIn(visit, 'to') || has,
      ...mistakeAt(visit, 'to'),
    });
    return caseFormView(visit, subject, { title, button, fields, returned });
  },
  act: async (visit) => {
    const { tx, act, form } = visit;
    const { found } = visit.subject;
    const me = officerIn(visit).id;
    const chosen = { ...handling(visit, found, form.revision) };
    const officer = visit.subject.candidates.find(({ to }) => to === form.to)?.officer;
    if (officer === undefined) await unassignCase(tx, chosen, act);
    else if (officer === me && found.officer === null) await takeCase(tx, { ...chosen, officer }, act);
    else await assignCase(tx, { ...chosen, officer }, act);
    if (officer === me) return { to: paths.case(found.reference) };
    return afterwards(visit, found, found.sight);
  },
});

type Candidate = { readonly to: string; readonly name: string; readonly officer: Uuid | undefined };

/** Who was chosen, by name. Somebody who had no choice any more had chosen themselves. */
function chosenIn(typed: HubVisit, { candidates }: { readonly candidates: readonly Candidate[] }) {
  const to = enteredIn(typed, 'to');
  if (to === 'me') return officerIn(typed).name;
  if (to === 'nobody') return meanwhileWords[typed.tongue].nobody;
  return candidates.find((one) => one.to === to)?.name;
}

/** Without the permission to assign, one takes what nobody has and puts back what is one's own. */
async function candidatesFor(visit: HubVisit, { found }: SeenCase): Promise<readonly Candidate[]> {
  const { tx, tongue, world } = visit;
  const { id, name, may } = officerIn(visit);
  const [me, nobody] = [
    { to: 'me', name, officer: id },
    { to: 'nobody', name: '', officer: undefined },
  ];
  const isAnothers = found.officer !== null && found.officer !== id;
  if (!may.includes('case.assign')) return isAnothers ? [] : [me, nobody];
  const team = councilQueues(world.council, tongue).find(({ queue }) => queue === found.queue)?.team;
  const colleagues = team === undefined ? [] : await officersInTeam(tx, team, roleBookOf(world.council));
  const others = colleagues
    .filter((colleague) => colleague.id !== id)
    .map((one) => ({ to: one.id, name: one.name, officer: one.id }));
  return [me, ...others, nobody];
}
