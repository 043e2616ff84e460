import { caseEvents } from '#capabilities/cases';
import type { Entry } from '#capabilities/ledger';
import { caseReference, sayDate, sayReference } from '#language';
import type { Uuid } from '#language';
import { sayScore, scaleWords } from '#services';
import { z } from 'zod';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { nameOfQueue } from '../queues/council-queues.ts';
import { storyWords } from './story.words.ts';
import { sayGiven } from './say-given.ts';
import { holdingTellers } from './tell-holding.ts';
import { mergingTellers } from './tell-merging.ts';
import { relatingTellers } from './tell-relating.ts';
import type { Teller, Telling, Told } from './telling.ts';

/** An event of a case as a plain sentence; nothing for one that another tells, or that is nobody's business here. */
export function tell(entry: Entry, telling: Telling): Told | undefined {
  return tellers[entry.type]?.(entry, telling);
}

/** The officers whom an event names besides the one who did it. */
export function officersIn(entry: Entry): readonly Uuid[] {
  const assigned = caseEvents.caseAssigned.read(entry) ?? caseEvents.taskAssigned.read(entry);
  return assigned?.officer ? [assigned.officer] : [];
}

const tellers: Readonly<Record<string, Teller>> = {
  ...holdingTellers,
  ...mergingTellers,
  ...relatingTellers,
  [caseEvents.requestMade.type]: (entry, { visit }) => {
    const data = caseEvents.requestMade.read(entry);
    const words = storyWords[visit.tongue];
    const title = data?.how === 'joined' ? words.joined : words.reported;
    return { title, more: channelWords(entry.channel, visit), request: entry.subject };
  },
  [caseEvents.caseReplied.type]: (entry, { visit }) => {
    const data = caseEvents.caseReplied.read(entry);
    const { replied, still } = storyWords[visit.tongue];
    const title = data?.kind === 'still-a-problem' ? still : replied;
    return { title, reply: data?.reply, quote: written(entry, 'text', visit) };
  },
  [caseEvents.caseAnswerSeen.type]: (_entry, { visit }) => ({ title: storyWords[visit.tongue].answerSeen }),
  [caseEvents.requestWithdrawn.type]: (_entry, { visit }) => ({ title: storyWords[visit.tongue].withdrawn }),
  [caseEvents.caseOpinionGiven.type]: (entry, { visit }) => {
    const score = caseEvents.caseOpinionGiven.read(entry)?.score ?? 0;
    const quote = entry.detail === null ? undefined : written(entry, 'text', visit);
    return {
      title: storyWords[visit.tongue].opinion,
      more: sayScore(score, scaleWords[visit.tongue]),
      quote,
    };
  },
  [caseEvents.caseOpened.type]: tellOpened,
  [caseEvents.caseActed.type]: tellActed,
  [caseEvents.caseClosed.type]: tellClosed,
  [caseEvents.caseReopened.type]: (entry, { visit }) => ({
    title: storyWords[visit.tongue].reopened,
    // Where those who asked said that it is still a problem, their words stand beside it.
    quote: isByRequester(entry) ? undefined : written(entry, 'why', visit),
  }),
  [caseEvents.caseRetentionDated.type]: (entry, { visit: { tongue } }) => {
    const until = caseEvents.caseRetentionDated.read(entry)?.keepUntil;
    const { keptUntil, keptWithoutEnd } = storyWords[tongue];
    return { title: until ? keptUntil(sayDate(Temporal.PlainDate.from(until), tongue)) : keptWithoutEnd };
  },
  [caseEvents.caseBaseDateSaid.type]: (entry, { visit: { tongue } }) => {
    const data = caseEvents.caseBaseDateSaid.read(entry);
    const day = data && sayDate(Temporal.PlainDate.from(data.day), tongue);
    return day === undefined ? undefined : { title: storyWords[tongue].countsFrom(day) };
  },
  [caseEvents.holdPlaced.type]: (entry, { visit }) => ({
    title: storyWords[visit.tongue].held,
    quote: written(entry, 'why', visit),
  }),
  [caseEvents.holdReleased.type]: (entry, { visit }) => ({
    title: storyWords[visit.tongue].released,
    quote: written(entry, 'why', visit),
  }),
  [caseEvents.caseExcluded.type]: (entry, { visit }) => ({
    title: storyWords[visit.tongue].excluded,
    quote: written(entry, 'why', visit),
  }),
  [caseEvents.caseAssigned.type]: tellAssigned,
  [caseEvents.caseUnassigned.type]: (_entry, { visit }) => ({ title: storyWords[visit.tongue].unassigned }),
  [caseEvents.caseQueued.type]: (entry, { visit }) => {
    const data = caseEvents.caseQueued.read(entry);
    const name = (queue: string) => nameOfQueue(visit.world.council, queue, visit.tongue);
    return data && { title: storyWords[visit.tongue].queued(name(data.from), name(data.to)) };
  },
  [caseEvents.caseFlagged.type]: (entry, telling) =>
    tellFlag(caseEvents.caseFlagged.read(entry)?.flag, 'flagged', telling),
  [caseEvents.caseUnflagged.type]: (entry, telling) =>
    tellFlag(caseEvents.caseUnflagged.read(entry)?.flag, 'unflagged', telling),
  [caseEvents.caseClockMoved.type]: (entry, { visit: { tongue } }) => {
    const data = caseEvents.caseClockMoved.read(entry);
    const day = data && sayDate(Temporal.PlainDate.from(data.to), tongue);
    return day === undefined ? undefined : { title: storyWords[tongue].moved(day) };
  },
  [caseEvents.caseContinued.type]: (entry, { visit, words }) => {
    const data = caseEvents.caseContinued.read(entry);
    const label = data && (words['follow-ups'][data.followUp]?.label ?? data.followUp);
    return label === undefined ? undefined : { title: storyWords[visit.tongue].continued(label) };
  },
  [caseEvents.caseFollowed.type]: (entry, { visit }) => {
    const data = caseEvents.caseFollowed.read(entry);
    const said = storyWords[visit.tongue];
    const from = caseReference.safeParse(data?.reference);
    return from.success ? { title: said.followed(sayReference(from.data)) } : undefined;
  },
  [caseEvents.documentAttached.type]: (entry, { visit, words }) => {
    const data = caseEvents.documentAttached.read(entry);
    const label = data && (words.documents[data.document] ?? data.document);
    return label === undefined ? undefined : { title: storyWords[visit.tongue].attached(label) };
  },
  [caseEvents.askMade.type]: (entry, telling) =>
    tellAsk(caseEvents.askMade.read(entry)?.asks, 'asked', telling),
  [caseEvents.askOverdue.type]: (entry, telling) =>
    tellAsk(caseEvents.askOverdue.read(entry)?.asks, 'overdue', telling),
  [caseEvents.askAnswered.type]: (entry, telling) => {
    const data = caseEvents.askAnswered.read(entry);
    const told = data && tellAsk(data.asks, data.answer, telling);
    return (
      told && { ...told, quote: entry.detail === null ? undefined : written(entry, 'note', telling.visit) }
    );
  },
  [caseEvents.askFinished.type]: (entry, telling) => {
    const told = tellAsk(caseEvents.askFinished.read(entry)?.asks, 'finished', telling);
    return (
      told && { ...told, quote: entry.detail === null ? undefined : written(entry, 'note', telling.visit) }
    );
  },
  [caseEvents.taskOpened.type]: (entry, telling) =>
    tellTask(caseEvents.taskOpened.read(entry)?.task, 'taskOpened', telling),
  [caseEvents.taskAssigned.type]: tellTaskAssigned,
  [caseEvents.taskCommissioned.type]: (entry, telling) => {
    const data = caseEvents.taskCommissioned.read(entry);
    return data && tellCommission(data, 'given', telling);
  },
  [caseEvents.commissionEnded.type]: (entry, telling) => {
    const data = caseEvents.commissionEnded.read(entry);
    // That it is done says the ending of the task.
    const told = data && data.how !== 'done' ? tellCommission(data, data.how, telling) : undefined;
    return (
      told && { ...told, quote: entry.detail === null ? undefined : written(entry, 'why', telling.visit) }
    );
  },
  [caseEvents.taskEnded.type]: (entry, telling) => {
    const data = caseEvents.taskEnded.read(entry);
    const told = tellTask(data?.task, data?.how === 'done' ? 'taskDone' : 'taskNotNeeded', telling);
    return (
      told && { ...told, quote: entry.detail === null ? undefined : written(entry, 'why', telling.visit) }
    );
  },
  [caseEvents.caseClockWarned.type]: (entry, { visit: { tongue }, words }) => {
    const data = caseEvents.caseClockWarned.read(entry);
    return data && { title: storyWords[tongue].warned(data.percent), more: words.clocks[data.clock] };
  },
  [caseEvents.caseNoted.type]: (entry, { visit }) => {
    const words = storyWords[visit.tongue];
    const data = caseEvents.caseNoted.read(entry);
    const title = data?.kind === 'public' ? words.publicNote : words.note;
    return { title, note: data?.note, quote: written(entry, 'text', visit) };
  },
};

/** The types of all events of which a story tells. */
export const toldTypes: readonly string[] = Object.keys(tellers);

/** What the report itself does not tell: that it is part of another case, or why it is in another queue than the usual one. */
function tellOpened(entry: Entry, { visit, words }: Telling): Told | undefined {
  const data = caseEvents.caseOpened.read(entry);
  const said = storyWords[visit.tongue];
  if (data?.parent) return { title: said.subCase };
  if (data?.rule === undefined) return undefined;
  const queue = nameOfQueue(visit.world.council, data.queue, visit.tongue);
  return { title: said.routed(queue), more: said.byRule(words.routes[data.rule] ?? data.rule) };
}

function tellFlag(
  flag: string | undefined,
  what: 'flagged' | 'unflagged',
  { visit, words }: Telling,
): Told | undefined {
  return flag === undefined
    ? undefined
    : { title: storyWords[visit.tongue][what](words.flags[flag]?.label ?? flag) };
}

function tellAsk(
  asks: string | undefined,
  what: keyof (typeof storyWords)['en']['asks'],
  { visit, words }: Telling,
): Told | undefined {
  return asks === undefined
    ? undefined
    : { title: storyWords[visit.tongue].asks[what](words.asks[asks] ?? asks) };
}

function tellTask(
  task: string | undefined,
  what: 'taskOpened' | 'taskDone' | 'taskNotNeeded',
  { visit, words }: Telling,
): Told | undefined {
  return task === undefined
    ? undefined
    : { title: storyWords[visit.tongue][what](words.tasks[task]?.label ?? task) };
}

function tellCommission(
  { task, partner }: { readonly task: string; readonly partner: string },
  what: keyof (typeof storyWords)['en']['commissions'],
  { visit, words }: Telling,
): Told {
  const { tongue, world } = visit;
  const { partners } = world.council;
  const name = (Object.hasOwn(partners, partner) && partners[partner]?.name[tongue]) || partner;
  return { title: storyWords[tongue].commissions[what](words.tasks[task]?.label ?? task, name) };
}

function tellTaskAssigned(entry: Entry, { visit, words, nameOf }: Telling): Told | undefined {
  const data = caseEvents.taskAssigned.read(entry);
  if (!data) return undefined;
  const said = storyWords[visit.tongue];
  const label = words.tasks[data.task]?.label ?? data.task;
  if (data.officer === null) return { title: said.taskPutBack(label) };
  const isMe = data.officer === officerIn(visit).id;
  return { title: isMe ? said.taskYours(label) : said.taskGiven(label, nameOf(data.officer)) };
}

/** The closing that follows tells of the action that closed. */
function tellActed(entry: Entry, { visit, words }: Telling): Told | undefined {
  const data = caseEvents.caseActed.read(entry);
  if (!data || data.closes) return undefined;
  const said = storyWords[visit.tongue];
  const status = words.statuses[data.to]?.label ?? data.to;
  return {
    title: words.actions[data.action] ?? data.action,
    more: data.from === data.to ? undefined : said.nowStatus(status),
    // Of an action that a reply took the note is what they wrote, which stands beside it.
    quote: entry.detail === null || isByRequester(entry) ? undefined : written(entry, 'note', visit),
  };
}

function isByRequester({ actorKind }: Entry): boolean {
  return actorKind === 'resident' || actorKind === 'anonymous';
}

function tellClosed(entry: Entry, { visit, words, entries }: Telling): Told | undefined {
  const data = caseEvents.caseClosed.read(entry);
  if (!data) return undefined;
  const closedBy = entries.find((one) => {
    const acted = caseEvents.caseActed.read(one);
    return acted?.closes === true && acted.revision === data.revision;
  });
  return {
    title: storyWords[visit.tongue].closed(words.outcomes[data.outcome]?.label ?? data.outcome),
    quote: closedBy && closedBy.detail !== null ? written(closedBy, 'note', visit) : undefined,
  };
}

function tellAssigned(entry: Entry, { visit, nameOf }: Telling): Told | undefined {
  const data = caseEvents.caseAssigned.read(entry);
  if (!data) return undefined;
  const words = storyWords[visit.tongue];
  const isMe = data.officer === officerIn(visit).id;
  const more = data.given && sayGiven(data.given, visit);
  if (entry.actor === data.officer)
    return { title: isMe ? words.takenByYou : words.taken(nameOf(data.officer)) };
  return { title: isMe ? words.assignedToYou : words.assignedTo(nameOf(data.officer)), more };
}

const detail = z.record(z.string(), z.unknown());

/** What somebody wrote, unless it was lawfully erased. */
function written({ detail: kept }: Entry, field: string, { tongue }: HubVisit): string | undefined {
  const text = detail.safeParse(kept).data?.[field];
  if (typeof text === 'string') return text;
  return kept === null ? storyWords[tongue].erased : undefined;
}

function channelWords(channel: string, { tongue }: HubVisit): string | undefined {
  const { by } = storyWords[tongue];
  return isKnown(channel, by) ? by[channel] : undefined;
}

function isKnown<Words extends object>(channel: string, by: Words): channel is Extract<keyof Words, string> {
  return Object.hasOwn(by, channel);
}
