import type { LookupAnswer, LookupQuestion, LookupSource, OutsideLookup } from '#capabilities/forms';
import { pace } from '#platform/clock';
import type { Clock } from '#platform/clock';
import { breaker, Fenced, fencedGet } from '#platform/outside';
import type { Breaker } from '#platform/outside';
import { readAnswer } from './read-answer.ts';
import type { Answered } from './read-answer.ts';
import { requestFor } from './request-for.ts';
import type { LookupAccess } from './request-for.ts';

export type RestLookupSettings = {
  readonly source: LookupSource;
  readonly access: LookupAccess;
  readonly clock: Clock;
  /** True in a council that does not exist: only there may it be a stand-in, without TLS. */
  readonly fictional: boolean;
  readonly limits?: Partial<Limits>;
  /** Hears what became of each question that was put to it. */
  readonly onAnswer?: ((answer: LookupAnswer) => void) | undefined;
  /** Hears that it is left alone for a while. */
  readonly onRest?: (() => void) | undefined;
};

type Limits = {
  readonly mostBytes: number;
  readonly mostAtOnce: number;
  readonly failures: number;
  readonly restSeconds: number;
};

/** Three hundred things of a list have 100 KB. */
const usual: Limits = { mostBytes: 500_000, mostAtOnce: 6, failures: 3, restSeconds: 30 };

/**
 * A system that answers by REST and JSON as a source of look-ups. Equal questions that are asked at the same time are one. Who fails three
 * times in a row, refuses the key or asks for peace is left alone for a while, and meanwhile nobody waits for it.
 */
export function restLookup(
  settings: RestLookupSettings,
): Pick<OutsideLookup, 'ask'> & { readonly close: () => void } {
  const { source, access, clock, fictional, onAnswer, onRest } = settings;
  const limits = { ...usual, ...settings.limits };
  const outside = fencedGet({ fictional, patienceMilliseconds: source.patienceMilliseconds, ...limits });
  const mayAsk = pace(1);
  const state = breaker({ clock, ...limits, onRest });
  const flying = new Map<string, Promise<Answered>>();

  const fetchAnswer = async (question: LookupQuestion): Promise<Answered> => {
    const request = requestFor(source, question, access);
    if (!request) return { how: 'said', said: { how: 'none' } };
    if (state.resting() !== undefined) return unavailable('resting');
    if (mayAsk('all', source.perMinute, clock.now()) > 0) return unavailable('limited');
    const answered = await outside.get(request).then(
      (got) => readAnswer(source, got),
      (error: unknown) => unavailable(whyOf(error)),
    );
    learn(state, answered, limits);
    return answered;
  };
  const together = async (question: LookupQuestion): Promise<Answered> => {
    const key = JSON.stringify(Object.entries(question).toSorted(([one], [other]) => (one < other ? -1 : 1)));
    const same = flying.get(key);
    if (same) return same;
    const asked = fetchAnswer(question).finally(() => flying.delete(key));
    flying.set(key, asked);
    return asked;
  };
  return {
    ask: async (question, signal) => {
      const from = performance.now();
      const answered = await Promise.race([together(question), endOf(signal)]);
      const answer = { ...bare(answered), milliseconds: performance.now() - from };
      onAnswer?.(answer);
      return answer;
    },
    close: outside.close,
  };
}

function unavailable(why: Extract<Answered, { how: 'unavailable' }>['why']) {
  return { how: 'unavailable', why } as const;
}

function bare(answered: Answered) {
  return answered.how === 'said' ? answered : unavailable(answered.why);
}

/** Whoever waits no longer has no answer; those who wait for the same one still may. */
async function endOf(signal: AbortSignal): Promise<Answered> {
  if (signal.aborted) return unavailable('slow');
  const { promise, resolve } = Promise.withResolvers<Answered>();
  signal.addEventListener('abort', () => resolve(unavailable('slow')), { once: true });
  return promise;
}

function whyOf(error: unknown): 'inside' | 'too-big' | 'slow' | 'failed' {
  if (error instanceof Fenced) return error.why;
  const isOver = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
  return isOver ? 'slow' : 'failed';
}

function learn(state: Breaker, answered: Answered, { restSeconds }: Limits): void {
  if (answered.how === 'said') return state.worked();
  if (answered.why === 'key-refused') return state.rest(restSeconds);
  if (answered.why === 'throttled') return state.rest(answered.restSeconds ?? restSeconds);
  // Nobody asked: nothing is known of it.
  if (answered.why !== 'limited' && answered.why !== 'resting') state.failed();
}
