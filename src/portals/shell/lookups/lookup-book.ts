import { keepLookedUp, offeredOf, questionFor, recallLookedUp } from '#capabilities/forms';
import type {
  Form,
  KeptAnswers,
  LookedUp,
  LookupAnswer,
  LookupQuestion,
  LookupUse,
  OutsideLookup,
  OutsideLookups,
  Said,
} from '#capabilities/forms';
import type { InBoth, Tongue } from '#language';
import type { Tx } from '#platform/database';
import type { Errand, Errands } from '#platform/http';

/** What a page has of a source: its word, or why there is none. */
export type LookupFound =
  | {
      readonly how: 'said';
      readonly said: Said;
      readonly at: Temporal.Instant;
      readonly name: InBoth<string>;
    }
  /** An answer with which it is asked is not there, or is in nobody's list. */
  | { readonly how: 'unasked'; readonly name: InBoth<string> }
  | { readonly how: 'down'; readonly name: InBoth<string> }
  /** The council has no such source. */
  | { readonly how: 'absent' };

export type Looking = { readonly form: Form; readonly answers: KeptAnswers };

/** The sources outside that a council's forms have things looked up in. */
export type LookupBook = {
  /** What the source says: what it said not too long ago, else an errand to it. */
  readonly look: (use: LookupUse, looking: Looking) => Promise<LookupFound>;
  /** All that it said to that question in the last hours, the latest first; nobody is asked. */
  readonly offered: (use: LookupUse, looking: Looking) => Promise<readonly LookedUp[]>;
  readonly nameOf: (use: LookupUse) => InBoth<string> | undefined;
};

/** A visit, as far as something is looked up in it. */
export type LookupVisit = {
  readonly tx: Tx;
  readonly tongue: Tongue;
  readonly now: Temporal.Instant;
  readonly errands: Errands;
  /** By what is counted how often it asks: the network from which somebody comes; another system by its name. */
  readonly asker?: string;
  readonly network: () => string;
  readonly world: LookupWorld;
};

export type LookupWorld = {
  /** The council's sources; none when it is left out. */
  readonly lookups?: OutsideLookups | undefined;
};

export function lookupBook(visit: LookupVisit): LookupBook {
  const { lookups } = visit.world;
  const sourceOf = ({ from }: LookupUse) =>
    lookups && Object.hasOwn(lookups.sources, from) ? lookups.sources[from] : undefined;
  return {
    nameOf: (use) => sourceOf(use)?.name,
    offered: async (use, { form, answers }) => {
      const of = sourceOf(use);
      const question = of && questionFor(form.definition, use, answers);
      return question ? offeredOf(visit.tx, { scope: of.scope, question, now: visit.now }) : [];
    },
    look: async (use, { form, answers }) => {
      const of = sourceOf(use);
      if (!of || !lookups) return { how: 'absent' };
      const question = questionFor(form.definition, use, answers);
      if (!question) return { how: 'unasked', name: of.name };
      return answerTo(visit, { source: use.from, of, question, lookups });
    },
  };
}

type Asked = {
  readonly source: string;
  readonly of: OutsideLookup;
  readonly question: LookupQuestion;
  readonly lookups: OutsideLookups;
};

async function answerTo(visit: LookupVisit, asked: Asked): Promise<LookupFound> {
  const { tx, now, errands } = visit;
  const { scope, name, onRecalled } = asked.of;
  const recalled = await recallLookedUp(tx, { scope, question: asked.question, now });
  if (recalled) {
    onRecalled?.();
    return { how: 'said', name, ...recalled };
  }
  const answer = errands.answerTo(errandFor(visit, asked));
  return answer.how === 'said' ? { how: 'said', said: answer.said, at: now, name } : { how: 'down', name };
}

/** Whoever asked more than one may is told what they would be told if nobody answered. */
const beyondIts: LookupAnswer = { how: 'unavailable', why: 'limited', milliseconds: 0 };

function errandFor(
  { now, network, asker }: LookupVisit,
  { source, of, question, lookups: { mayAsk } }: Asked,
): Errand<LookupAnswer> {
  return {
    key: `look-up ${of.scope} ${JSON.stringify(question)}`,
    perform: async (signal) => (mayAsk && !mayAsk(asker ?? network()) ? beyondIts : of.ask(question, signal)),
    record: async (tx, answer) => keepLookedUp(tx, { source, of, question, answer, now }),
  };
}
