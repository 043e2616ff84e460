import type { Clock, ClockEvent } from '#capabilities/calendars';
import type { ClockHappening } from '#capabilities/cases';
import type { NamedRule } from './rules-for.ts';
import type { ClockRule } from './clock-rule.ts';

type Acted = ClockHappening & { readonly did: 'acted' };

/** What a clock has been through so far. */
type Course = {
  readonly from: Temporal.Instant | undefined;
  readonly events: readonly ClockEvent[];
  readonly isStill: boolean;
  readonly isOver: boolean;
  /** The closing that stands; reopening takes it back. */
  readonly closedAt: Temporal.Instant | undefined;
  /** Actions that have given it their time. */
  readonly given: readonly string[];
};

const awaited: Course = {
  from: undefined,
  events: [],
  isStill: false,
  isOver: false,
  closedAt: undefined,
  given: [],
};

/** The clock that a case's happenings make of a rule; nothing before it has begun. */
export function clockOf(
  { clock, rule }: NamedRule,
  happenings: readonly ClockHappening[],
): Clock | undefined {
  const course = happenings.reduce(
    (before, happening) => (before.isOver ? before : follow(before, happening, { clock, rule })),
    awaited,
  );
  if (!course.from) return undefined;
  const { closedAt } = course;
  const ended: readonly ClockEvent[] = closedAt
    ? [{ did: rule.closing ? 'met' : 'cancelled', at: closedAt }]
    : [];
  return {
    allowed: rule.allowed,
    from: course.from,
    begins: rule.from.length > 0 ? 'begun' : 'received',
    events: [...course.events, ...ended],
  };
}

function follow(course: Course, happening: ClockHappening, { clock, rule }: NamedRule): Course {
  if (!course.from) return begin(course, happening, rule);
  const { did, at } = happening;
  if (did === 'acted') return followAction(course, happening, rule);
  if (did === 'reopened') return reopen(course, happening, rule);
  if (did === 'answered') return rule.answered ? over(course, { did: 'met', at }) : course;
  if (did === 'moved' && happening.clock === clock)
    return tell(course, { did: 'moved', at, to: happening.to });
  return course;
}

function begin(course: Course, happening: ClockHappening, rule: ClockRule): Course {
  const { did, at } = happening;
  if (did === 'opened' && rule.from.length === 0)
    return standing({ ...course, from: at }, { at, isStill: rule.still.includes(happening.status) });
  if (did === 'acted' && isAmong(rule.from, happening))
    return standing({ ...course, from: at }, { at, isStill: rule.still.includes(happening.to) });
  return course;
}

function followAction(course: Course, acted: Acted, rule: ClockRule): Course {
  const { at, action, from, to, closes } = acted;
  if (isAmong(rule.until, acted)) return over(course, { did: 'met', at });
  if (rule.cancels.includes(action)) return over(course, { did: 'cancelled', at });
  const by = course.given.includes(action) ? undefined : rule.extends[action];
  const longer = by
    ? { ...tell(course, { did: 'extended', at, by }), given: [...course.given, action] }
    : course;
  if (closes) return { ...longer, closedAt: at };
  if (rule.anew.includes(from) && to !== from)
    return begunAnew(longer, { at, isStill: rule.still.includes(to) });
  return standing(longer, { at, isStill: rule.still.includes(to) });
}

type Moment = { readonly at: Temporal.Instant; readonly isStill: boolean };

/** What began anew has all its time again; where it only passes from one standing still to another, it goes on standing. */
function begunAnew(course: Course, { at, isStill }: Moment): Course {
  const anew = { ...tell(course, { did: 'restarted', at }), isStill: false };
  return standing(anew, { at, isStill });
}

/** While it was closed nobody worked on it: that is not counted. */
function reopen(
  course: Course,
  { at, status }: ClockHappening & { readonly did: 'reopened' },
  rule: ClockRule,
): Course {
  const { closedAt } = course;
  if (!closedAt) return course;
  const closed = standing({ ...course, closedAt: undefined }, { at: closedAt, isStill: true });
  return standing(closed, { at, isStill: rule.still.includes(status) });
}

function standing(course: Course, { at, isStill }: Moment): Course {
  if (isStill === course.isStill) return course;
  return { ...tell(course, { did: isStill ? 'paused' : 'resumed', at }), isStill };
}

function over(course: Course, event: ClockEvent): Course {
  return { ...tell(course, event), isOver: true };
}

function tell(course: Course, event: ClockEvent): Course {
  return { ...course, events: [...course.events, event] };
}

/** By its own name, or by the status to which it led. */
function isAmong(names: readonly string[], { action, from, to }: Acted): boolean {
  return names.includes(action) || (from !== to && names.includes(to));
}
