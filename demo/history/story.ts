import type { Act, CaseReference, Uuid } from '#language';
import type { PastCase, PastDeed, PastReport } from '#services';
import type { Chance } from '../chance.ts';
import type { Step, Who } from './course.ts';
import type { Moment } from './days.ts';
import type { Incident, Told } from './incident.ts';

/** Who works what, by the identifiers under which they are known. */
export type Staff = {
  /** Those who answer the telephone. */
  readonly advisers: readonly Uuid[];
  readonly teamOf: (service: string) => Team;
};

export type Team = { readonly officers: readonly Uuid[]; readonly supervisors: readonly Uuid[] };

type Telling = {
  readonly staff: Staff;
  /** A reference that nothing else has, each time that it is asked for. */
  readonly reference: () => CaseReference;
  readonly end: Moment;
};

/** An incident and what was done about it, as a council takes in what another system knows of a case. */
export const storyOf = (
  { service, reports }: Pick<Incident, 'service' | 'reports'>,
  steps: readonly Step[],
  { staff, reference, end, draw }: Telling & { readonly draw: Chance },
): PastCase => {
  const cast = castOf(staff, service, draw);
  const closedAt = steps.find((step) => step.does === 'act' && step.outcome !== undefined)?.at ?? end;
  const [first, ...others] = reports;
  const report = (told: Told): PastReport => reportOf(told, { reference, adviser: cast('adviser') });
  const opened = report(first);
  const joined = others
    .filter(({ at }) => at < closedAt)
    .map((told) => ({ order: told.at, deed: { ...report(told), does: 'join' as const } }));
  const done = steps.map((step) => ({ order: step.at, deed: deedOf(step, cast) }));
  const deeds = [...joined, ...done].toSorted((one, other) => one.order - other.order);
  return { service, opened, steps: deeds.map(({ deed }) => deed) };
};

type Cast = (who: Who) => Uuid;

const castOf = (staff: Staff, service: string, draw: Chance): Cast => {
  const { officers, supervisors } = staff.teamOf(service);
  const officer = draw.pick(officers);
  return (who) => {
    if (who === 'officer') return officer;
    if (who === 'other') return draw.pick(officers);
    return draw.pick(who === 'supervisor' ? supervisors : staff.advisers);
  };
};

type Reporting = { readonly reference: () => CaseReference; readonly adviser: Uuid };

/** Whoever telephones is entered by an adviser, and known to them. */
const reportOf = (
  { at, channel, reporter, answers }: Told,
  { reference, adviser }: Reporting,
): PastReport => {
  const by: Act['by'] = channel === 'web' ? { kind: 'anonymous' } : { kind: 'officer', id: adviser };
  const identified = reporter ? ('by-officer' as const) : ('as-given' as const);
  return {
    by,
    channel,
    at: instantOf(at),
    reference: reference(),
    tongue: reporter?.language ?? 'en',
    answers,
    onBehalf: channel === 'web' ? undefined : { identified },
  };
};

const deedOf = (step: Step, cast: Cast): PastDeed => {
  const by = { kind: 'officer', id: cast(step.by) } as const;
  const done = { by, channel: 'hub', at: instantOf(step.at) } as const;
  if (step.does === 'act')
    return { ...done, does: 'act', action: step.action, note: step.note, outcome: step.outcome };
  if (step.does === 'note') return { ...done, does: 'note', kind: step.kind, text: step.text };
  if (step.does === 'reopen') return { ...done, does: 'reopen', why: step.why };
  return { ...done, does: 'assign', officer: step.does === 'take' ? by.id : cast('other') };
};

/** To the second, as clocks of computers are read. */
const instantOf = (at: Moment): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(at / 1_000) * 1_000);
