/** Something that somebody wants done once: a request that is made, or joined to a known case, a note, a closing. */
export type Kind = 'report' | 'join' | 'note' | 'closing';

/**
 * What a sender knows of it in the end: it was done, or refused, or they were sent back to the start as if they had sent
 * nothing, or nobody ever answered.
 */
export type Outcome = 'done' | 'refused' | 'sent-back' | 'unanswered';

/** One line of the senders' own book. */
export type Entry = {
  readonly kind: Kind;
  /** By what it is known again: the address that was given, the note's words, the case that was closed. */
  readonly mark: string;
  readonly outcome: Outcome;
  /** The reference that was shown for it. */
  readonly reference?: string | undefined;
  /** The case that it was to join, or on which it was done. */
  readonly on?: string | undefined;
};

/** What stands in the database when all is quiet. */
export type Found = {
  readonly requests: readonly {
    readonly mark: string;
    readonly reference: string;
    readonly how: string;
    readonly case: string;
  }[];
  readonly notes: readonly { readonly mark: string; readonly case: string }[];
  readonly closed: readonly string[];
  /** Rows without the event that tells of them, or with more than one, in words. */
  readonly unwitnessed: readonly string[];
  /** What still waits to be done, in words. */
  readonly waiting: readonly string[];
};

/** An email as the other side took it, each time that it was handed over. */
export type Taken = { readonly messageId: string; readonly to: string; readonly subject: string };

export type History = {
  readonly book: readonly Entry[];
  readonly found: Found;
  readonly mail: readonly Taken[];
};

/** Every way in which what was found differs from what was answered: a sentence for each. Nothing when all is well. */
export function faultsIn(history: History): string[] {
  return [
    ...history.book.flatMap((entry) => faultOf(entry, history.found)),
    ...uncalledFor(history),
    ...mailFaults(history),
    ...history.found.unwitnessed,
    ...history.found.waiting,
  ];
}

function faultOf(entry: Entry, found: Found): readonly string[] {
  const { kind, mark, outcome } = entry;
  const times = kept(entry, found);
  const what = `${kind} ${mark}`;
  if (times > 1) return [`doubled: ${what} was kept ${String(times)} times`];
  if (outcome === 'unanswered') return [`unanswered: ${what}`];
  if (outcome !== 'done') return times === 0 ? [] : [`disowned: ${what} was kept, its sender was ${outcome}`];
  if (times === 0) return [`lost: ${what} was acknowledged`];
  return misplaced(entry, found);
}

function kept({ kind, mark }: Entry, { requests, notes, closed }: Found): number {
  const places = {
    report: requests,
    join: requests,
    note: notes,
    closing: closed.map((one) => ({ mark: one })),
  };
  return places[kind].filter((one) => one.mark === mark).length;
}

/** Kept, and as something else than was acknowledged. */
function misplaced({ kind, mark, reference, on }: Entry, { requests, notes }: Found): readonly string[] {
  const request = requests.find((one) => one.mark === mark);
  const note = notes.find((one) => one.mark === mark);
  const isAsShown = {
    report: request?.reference === reference && request?.how === 'opened',
    join: request?.reference === reference && request?.how === 'joined' && request.case === on,
    note: note?.case === on,
    closing: true,
  };
  return isAsShown[kind] ? [] : [`changed: ${kind} ${mark} was kept otherwise than it was acknowledged`];
}

/** What is there and nobody ever asked for. */
function uncalledFor({ book, found }: History): readonly string[] {
  const known = new Set(book.map(({ mark }) => mark));
  const marks = [...found.requests, ...found.notes].map(({ mark }) => mark);
  return [...marks, ...found.closed].filter((mark) => !known.has(mark)).map((mark) => `invented: ${mark}`);
}

/** Each request is told of once, and once more when its case was closed; each telling has one Message-ID. */
function mailFaults({ found, mail }: History): readonly string[] {
  const closed = new Set(found.closed);
  const asked = new Set(found.requests.map(({ mark }) => mark));
  const byAddress = Map.groupBy(mail, ({ to }) => to);
  const faults = found.requests.flatMap((request) => {
    const owed = closed.has(request.case) ? 2 : 1;
    const taken = byAddress.get(request.mark) ?? [];
    const subjects = new Set(taken.map(({ subject }) => subject));
    const ids = new Set(taken.map(({ messageId }) => messageId));
    if (subjects.size < owed)
      return [`untold: ${request.mark} is owed ${String(owed)} emails and had ${String(subjects.size)}`];
    if (ids.size > owed)
      return [
        `told twice: ${request.mark} had ${String(owed)} messages under ${String(ids.size)} Message-IDs`,
      ];
    return [];
  });
  const strays = [...byAddress.keys()].filter((to) => !asked.has(to));
  return [...faults, ...strays.map((to) => `stray: an email to ${to}`)];
}
