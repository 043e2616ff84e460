import type { AddressSource, SourceAnswer, WhyNoAnswer } from '#capabilities/gazetteer';
import { pace } from '#platform/clock';
import type { Clock } from '#platform/clock';
import { breaker, fencedGet } from '#platform/outside';
import type { Breaker } from '#platform/outside';
import { readAnswer } from './read-answer.ts';
import type { Answered } from './read-answer.ts';
import { requestFor } from './request.ts';
import type { OsPlacesAccess } from './request.ts';

export type OsPlacesSettings = OsPlacesAccess & {
  readonly clock: Clock;
  /** True in a council that does not exist: only there may it be a stand-in, without TLS. */
  readonly fictional: boolean;
  /** Questions that this process may ask in a minute. */
  readonly perMinute: number;
  readonly limits?: Partial<Limits>;
  /** Hears what became of each question. */
  readonly onAnswer?: ((how: 'found' | 'none' | WhyNoAnswer) => void) | undefined;
  /** Hears that it is left alone for a while. */
  readonly onRest?: (() => void) | undefined;
};

type Limits = {
  readonly patienceMilliseconds: number;
  readonly mostBytes: number;
  readonly mostAtOnce: number;
  readonly failures: number;
  readonly restSeconds: number;
};

/** A hundred records of thirty fields have 150 KB. */
const usual: Limits = {
  patienceMilliseconds: 2_500,
  mostBytes: 1_000_000,
  mostAtOnce: 8,
  failures: 3,
  restSeconds: 30,
};

/**
 * The OS Places API as a council's source of addresses. Asked within its limits and as long as it answers: who fails three times in a row,
 * refuses the key or asks for peace is left alone for a while, and meanwhile nobody waits for it.
 */
export function osPlaces(settings: OsPlacesSettings): AddressSource & { readonly close: () => void } {
  const { clock, fictional, perMinute, onAnswer, onRest } = settings;
  const limits = { ...usual, ...settings.limits };
  const outside = fencedGet({ fictional, ...limits });
  const mayAsk = pace(1);
  const state = breaker({ clock, ...limits, onRest });
  const ask: AddressSource['ask'] = async (question, signal) => {
    if (signal.aborted) return unavailable('failed');
    if (state.resting() !== undefined) return unavailable('resting');
    if (mayAsk('all', perMinute, clock.now()) > 0) return unavailable('limited');
    const request = { ...requestFor(question, settings), signal };
    const answered = await outside.get(request).then(readAnswer, () => ({ how: 'failed' }) as const);
    learn(state, answered, limits);
    return answered.how === 'found' ? answered : unavailable(answered.how);
  };
  return {
    ask: async (question, signal) => {
      const answer = await ask(question, signal);
      onAnswer?.(howOf(answer));
      return answer;
    },
    close: outside.close,
  };
}

function unavailable(why: WhyNoAnswer): SourceAnswer {
  return { how: 'unavailable', why };
}

function howOf(answer: SourceAnswer): 'found' | 'none' | WhyNoAnswer {
  if (answer.how === 'unavailable') return answer.why;
  return answer.records.length > 0 ? 'found' : 'none';
}

function learn(state: Breaker, answered: Answered, { restSeconds }: Limits): void {
  if (answered.how === 'found') state.worked();
  if (answered.how === 'failed') state.failed();
  if (answered.how === 'key-refused') state.rest(restSeconds);
  if (answered.how === 'throttled') state.rest(answered.seconds);
}
