import type { Chance } from '../chance.ts';
import type { FollowUp, PastCase } from '../index.ts';
import type { Handled } from './deed.ts';
import { officeTime } from './office-time.ts';
import type { Planning } from './planning.ts';
import type { Staff } from './staff.ts';

type Step = Handled & { readonly at: Temporal.Instant };
type Handling = {
  readonly past: PastCase;
  readonly staff: Staff;
  readonly end: Temporal.Instant;
  readonly draw: Chance;
};

/** What officers did with a report: took it, sent it to the crew, wrote down who rang about it, closed it. */
export const planHandling = (past: PastCase, { staff, end }: Planning, draw: Chance): Step[] => {
  const handling: Handling = { past, staff, end, draw };
  const { closedAt, outcome } = past;
  const officer = draw.pick(staff.teamOf(past.service).officers);
  const waiting = [...toTheCrew(handling, officer), ...notes(handling)];
  const before = waiting.filter(({ at }) => isBefore(at, closedAt ?? end));
  if (!closedAt || !outcome) return before;
  const finish: Step = { at: closedAt, does: 'finish', by: officer, outcome };
  return [...before, finish, ...again(handling, finish)];
};

const toTheCrew = ({ past, draw }: Handling, by: string): Step[] => {
  const looked = officeTime(past.reportedAt.add({ minutes: draw.whole(4, 150) }), draw);
  const sent = looked.add({ minutes: draw.whole(2, 40) });
  const returned = officeTime(sent.add({ hours: draw.whole(3, 20) }), draw);
  const again = officeTime(returned.add({ hours: draw.whole(1, 20) }), draw);
  const steps: Step[] = [];
  if (draw.happens(0.55)) steps.push({ at: looked, does: 'take', by });
  if (!draw.happens(0.72)) return steps;
  steps.push({ at: sent, does: 'send', by });
  if (draw.happens(0.08)) {
    steps.push({ at: returned, does: 'return', by, note: draw.pick(obstacles) });
    steps.push({ at: again, does: 'send', by });
  }
  return steps;
};

/** What somebody said on the telephone while they waited. */
const notes = ({ past, staff, draw }: Handling): Step[] =>
  past.followUps
    .filter(({ kind }) => kind !== 'still-a-problem')
    .map(({ at, words }) => ({
      at: officeTime(at, draw),
      does: 'write-note',
      by: draw.pick(staff.advisers),
      note: `They rang: “${words}”`,
    }));

/** Somebody says that it is still there: the supervisor opens the case again, and the crew goes out once more. */
const again = ({ past, staff, end, draw }: Handling, { by, outcome }: Step & { does: 'finish' }): Step[] => {
  const complaint = past.followUps.find(({ kind }: FollowUp) => kind === 'still-a-problem');
  const supervisor = draw.pick(staff.teamOf(past.service).supervisors);
  if (!complaint) return [];
  const reopened = officeTime(complaint.at, draw);
  const sent = reopened.add({ minutes: draw.whole(3, 30) });
  const finished = officeTime(sent.add({ hours: draw.whole(20, 30) }), draw);
  const steps: Step[] = [
    { at: reopened, does: 'reopen', by: supervisor, why: complaint.words },
    { at: sent, does: 'send', by: supervisor },
    { at: finished, does: 'finish', by, outcome },
  ];
  return steps.filter(({ at }) => isBefore(at, end));
};

const obstacles = [
  'A parked car is in the way. Going back tomorrow.',
  'The gate is locked; the key holder is back in the afternoon.',
  'The lorry was full. First on the next round.',
  'Too heavy for two. Needs the lorry with the crane.',
];

const isBefore = (one: Temporal.Instant, other: Temporal.Instant): boolean =>
  Temporal.Instant.compare(one, other) < 0;
