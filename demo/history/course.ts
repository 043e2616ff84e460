import type { Chance } from '../chance.ts';
import { millisecondsPerHour, type Moment } from './days.ts';
import type { Incident } from './incident.ts';
import type { OfficeDays } from './office-days.ts';

type At = { readonly at: Moment };
/** Who of a team, by chance: a supervisor, or the officer who works the case, or another. */
export type Who = 'officer' | 'other' | 'supervisor' | 'adviser';

export type Step = At & { readonly by: Who } & (
    | { readonly does: 'take' | 'hand-over' }
    | { readonly does: 'act'; readonly action: string; readonly note?: string; readonly outcome?: string }
    | { readonly does: 'note'; readonly kind: 'internal' | 'public'; readonly text: string }
    | { readonly does: 'reopen'; readonly why: string }
  );

type Working = { readonly office: OfficeDays; readonly end: Moment; readonly slow: number };

/** What officers did with an incident, in the order of time; nothing at `end` or later. */
export const courseOf = (incident: Incident, working: Working, draw: Chance): Step[] => {
  const { office, end } = working;
  const [{ at: reportedAt }] = incident.reports;
  const closedAt = finishedAt(incident, working, draw);
  const open = [...toTheCrew(incident, office, draw), ...notes(incident, { office, closedAt }, draw)];
  const before = open
    .filter(({ at }) => at < closedAt && at >= reportedAt)
    .toSorted((one, other) => one.at - other.at);
  if (closedAt >= end) return before.filter(({ at }) => at < end);
  const outcome = draw.weighted(incident.manners.outcomes);
  const finish = { at: closedAt, by: 'officer', does: 'act', action: 'finish', outcome } as const;
  const returned = [...before, finish, ...again(finish, office, draw)];
  return returned.filter(({ at }) => at < end);
};

/** Working days that it took, against those that are promised: about one in six is late, and a few are forgotten. */
const finishedAt = ({ day, reports, manners }: Incident, { office, slow }: Working, draw: Chance): Moment => {
  const { promised } = manners;
  const days = draw.weighted([
    [Math.max(1, Math.round(promised / 2)), 46],
    [promised, 37],
    [promised + 1, 7],
    [promised + draw.whole(2, 4), 5],
    [promised + draw.whole(5, 20), 3.6],
    [400, 0.4],
  ]);
  if (days >= 400) return Infinity;
  const late = draw.happens((slow - 1) * 0.5) ? draw.whole(1, 6) : 0;
  const on = office.dayAfter(day.serial, days + late);
  const at = office.at(on, draw.between(7.5, 15.8));
  return Math.max(at, reports[0].at + draw.between(0.4, 3) * millisecondsPerHour);
};

const toTheCrew = ({ reports, manners }: Incident, office: OfficeDays, draw: Chance): Step[] => {
  const looked = office.open(reports[0].at + draw.between(0.1, 2.5) * millisecondsPerHour, draw);
  const sent = looked + draw.between(0.05, 0.7) * millisecondsPerHour;
  const steps: Step[] = [];
  if (draw.happens(0.55)) steps.push({ at: looked, by: 'officer', does: 'take' });
  if (!draw.happens(0.72)) return steps;
  steps.push({ at: sent, by: 'officer', does: 'act', action: 'send' });
  if (draw.happens(0.03)) steps.push({ at: sent + millisecondsPerHour, by: 'supervisor', does: 'hand-over' });
  if (!draw.happens(0.08)) return steps;
  const returned = office.open(sent + draw.between(3, 20) * millisecondsPerHour, draw);
  const back = { at: returned, by: 'officer', does: 'act', action: 'return' } as const;
  const once = office.open(returned + draw.between(1, 20) * millisecondsPerHour, draw);
  return [
    ...steps,
    { ...back, note: draw.pick(manners.obstacles) },
    { at: once, by: 'officer', does: 'act', action: 'send' },
  ];
};

type Waiting = { readonly office: OfficeDays; readonly closedAt: Moment };

const rang = (words: string): string => `They rang: “${words}”`;

/** What somebody said on the telephone while they waited, and what officers wrote down. */
const notes = ({ reports, manners }: Incident, { office, closedAt }: Waiting, draw: Chance): Step[] => {
  const found: Step[] = [];
  const [{ at }] = reports;
  const within = (hours: number) => office.open(at + hours * millisecondsPerHour, draw);
  const waited = (Math.min(closedAt, at + 1e10) - at) / millisecondsPerHour;
  if (draw.happens(0.06))
    found.push({
      at: within(draw.between(14, 30)),
      by: 'adviser',
      does: 'note',
      kind: 'internal',
      text: rang(draw.pick(manners.additions)),
    });
  if (waited > 80 && draw.happens(0.45))
    found.push({
      at: within(draw.between(72, 100)),
      by: 'adviser',
      does: 'note',
      kind: 'internal',
      text: rang(draw.pick(chasings)),
    });
  if (draw.happens(0.07))
    found.push({
      at: within(draw.between(1, 20)),
      by: 'officer',
      does: 'note',
      kind: 'internal',
      text: draw.pick(manners.remarks),
    });
  if (waited > 24 && draw.happens(0.05))
    found.push({
      at: within(draw.between(5, 28)),
      by: 'officer',
      does: 'note',
      kind: 'public',
      text: draw.pick(manners.news),
    });
  return found;
};

/** Somebody says that it is still there: the supervisor opens the case again, and the crew goes out once more. */
const again = (finish: Step & { readonly outcome: string }, office: OfficeDays, draw: Chance): Step[] => {
  if (!draw.happens(0.03)) return [];
  const complaint = office.open(finish.at + draw.between(2, 40) * millisecondsPerHour, draw);
  const sent = complaint + draw.between(0.05, 0.5) * millisecondsPerHour;
  const finished = office.open(sent + draw.between(20, 30) * millisecondsPerHour, draw);
  return [
    { at: complaint, by: 'supervisor', does: 'reopen', why: draw.pick(returns) },
    { at: sent, by: 'supervisor', does: 'act', action: 'send' },
    { ...finish, at: finished },
  ];
};

const chasings = [
  'It has been three days and nothing has happened.',
  'When will somebody come?',
  'I was told that it would be done by now.',
  'Nobody has been yet.',
];
const returns = [
  'Part of it is still there.',
  'It says this is done but it is not.',
  'They came but left half of it.',
];
