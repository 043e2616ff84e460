interface Both {
  readonly en: string;
  readonly cy: string;
}

/** The same for the same thing, so that a demo can be shown twice. */
function numberOf(thing: string): number {
  let number = 7;
  for (const letter of thing) number = (number * 31 + letter.charCodeAt(0)) % 1_000_003;
  return number;
}

function pick<One>(all: readonly One[], thing: string, salt: string): One {
  const one = all[numberOf(`${salt} ${thing}`) % all.length];
  if (one === undefined) throw new Error('There is nothing to choose from');
  return one;
}

const MAKES = ['Ford', 'Kia', 'Nissan', 'Toyota', 'Vauxhall', 'Volkswagen'];
const COLOURS: readonly Both[] = [
  { en: 'Blue', cy: 'Glas' },
  { en: 'Red', cy: 'Coch' },
  { en: 'White', cy: 'Gwyn' },
  { en: 'Black', cy: 'Du' },
  { en: 'Green', cy: 'Gwyrdd' },
];
const BODIES = ['CAR', 'CAR', 'CAR', 'VAN', 'MOTORCYCLE'];

/** A vehicle by its number plate; plates that begin with NONE are nobody's. */
export function vehicleOf(plate: string): object | undefined {
  if (!/^[A-Z0-9]{2,10}$/.test(plate) || plate.startsWith('NONE')) return undefined;
  return {
    registration: plate,
    vehicle: {
      make: pick(MAKES, plate, 'make'),
      colour: pick(COLOURS, plate, 'colour'),
      body: pick(BODIES, plate, 'body'),
    },
  };
}

const STREAMS: readonly Both[] = [
  { en: 'Refuse', cy: 'Sbwriel' },
  { en: 'Recycling', cy: 'Ailgylchu' },
  { en: 'Food waste', cy: 'Gwastraff bwyd' },
];
const OUTCOMES: readonly Both[] = [
  { en: 'emptied', cy: 'wedi’i wagio' },
  { en: 'bin not out', cy: 'nid oedd y bin allan' },
  { en: 'road blocked', cy: 'y ffordd ar gau' },
];

/** The last collections at a property, as the crew recorded them. */
export function collectionsAt(uprn: string, today: Date): object {
  const collections = STREAMS.map((what, place) => {
    const day = new Date(today.getTime() - (1 + place * 2) * 86_400_000);
    const minutes = 6 * 60 + 30 + (numberOf(uprn + what.en) % 180);
    return {
      id: `C-${day.toISOString().slice(0, 10)}-${what.en.charAt(0)}`,
      what,
      when: whenOf(day, minutes),
      outcome: pick(OUTCOMES, uprn, what.en),
    };
  });
  return { uprn, collections };
}

function whenOf(day: Date, minutes: number): Both {
  const clock = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  const parts = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/London' } as const;
  const inWords = (locale: string) => new Intl.DateTimeFormat(locale, parts).format(day).replace(',', '');
  return { en: `${inWords('en-GB')}, ${clock}am`, cy: `${inWords('cy-GB')}, ${clock}yb` };
}

const JOBS: readonly Both[] = [
  { en: 'Lamp to be replaced', cy: 'Lamp i’w newid' },
  { en: 'Column to be painted', cy: 'Colofn i’w phaentio' },
  { en: 'Cable fault, with the network', cy: 'Nam ar y cebl, gyda’r rhwydwaith' },
];

/** The open jobs on one thing of the council's; of two things in three there is none. */
export function jobsOn(asset: string, today: Date): object {
  const number = numberOf(asset);
  if (number % 3 !== 0) return { asset, jobs: [] };
  const due = new Date(today.getTime() + (3 + (number % 9)) * 86_400_000);
  const parts = { day: 'numeric', month: 'long', timeZone: 'Europe/London' } as const;
  const inWords = (locale: string) => new Intl.DateTimeFormat(locale, parts).format(due);
  const job = { reference: `W-${10_000 + (number % 90_000)}`, what: pick(JOBS, asset, 'job') };
  return { asset, jobs: [{ ...job, due: { en: inWords('en-GB'), cy: inWords('cy-GB') } }] };
}
