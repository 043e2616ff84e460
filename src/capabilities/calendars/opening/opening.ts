/** From one time of the day to another, in minutes after midnight. */
export type Span = { readonly from: number; readonly to: number };

/** When a place is open on one kind of day; no span where it is closed. */
export type OpeningRule = {
  /** 1 is Monday, 7 Sunday; `holiday` is a bank holiday. */
  readonly days: readonly (number | 'holiday')[];
  readonly spans: readonly Span[];
};

/** When a place is open: of the rules for a day the last counts. */
export type Opening = readonly OpeningRule[];

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const lastMinute = 24 * 60;

/**
 * Reads hours as OpenStreetMap writes them, as far as offices and libraries need it: `Mo-Fr 09:00-12:30,13:30-17:00; Sa off; PH off`,
 * `24/7`. Nothing for anything else, so that a page shows no hours rather than wrong ones.
 */
export function parseOpening(written: string): Opening | undefined {
  if (written.trim() === '24/7') return [{ days: everyDay, spans: [{ from: 0, to: lastMinute }] }];
  const rules = written
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(ruleIn);
  const known = rules.filter((rule) => rule !== undefined);
  return known.length === rules.length && known.length > 0 ? known : undefined;
}

/** When a place is open on a day. */
export function openingOn(opening: Opening, day: Temporal.PlainDate, isHoliday: boolean): readonly Span[] {
  const of = (kind: number | 'holiday') => opening.findLast(({ days }) => days.includes(kind));
  const rule = (isHoliday ? of('holiday') : undefined) ?? of(day.dayOfWeek);
  return rule?.spans ?? [];
}

function ruleIn(part: string): OpeningRule | undefined {
  const [, days = '', hours = ''] = /^(?:([A-Za-z, -]+?)\s+)?(off|closed|\d[\d:, -]*)$/.exec(part) ?? [];
  if (hours === '') return undefined;
  const named = days === '' ? everyDay : daysIn(days);
  const spans = hours === 'off' || hours === 'closed' ? [] : spansIn(hours);
  return named && spans ? { days: named, spans } : undefined;
}

function daysIn(written: string): (number | 'holiday')[] | undefined {
  const parts = written.split(',').map((part) => daysOf(part.trim()));
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known.flat() : undefined;
}

function daysOf(part: string): (number | 'holiday')[] | undefined {
  if (part === 'PH') return ['holiday'];
  const [from, to = from, ...more] = part.split('-').map((name) => dayNames.indexOf(name.trim()) + 1);
  if (!from || !to || more.length > 0) return undefined;
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => ((from - 1 + index) % 7) + 1);
}

function spansIn(written: string): Span[] | undefined {
  const parts = written.split(',').map((part) => spanOf(part.trim()));
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known : undefined;
}

function spanOf(part: string): Span | undefined {
  const [from, to, ...more] = part.split('-').map((time) => minutesOf(time.trim()));
  if (from === undefined || to === undefined || more.length > 0 || from >= to) return undefined;
  return { from, to };
}

function minutesOf(time: string): number | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return hour !== '' && Number(minute) < 60 && minutes <= lastMinute ? minutes : undefined;
}
