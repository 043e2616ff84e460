import {
  chooseAddress,
  chooseStreet,
  keepAnswer,
  propertyOf,
  questionOf,
  readAnswer,
  recallAnswer,
  sourcedOf,
} from '#capabilities/gazetteer';
import type { AddressQuestion, OutsideAddresses, Recalled, SourceAnswer } from '#capabilities/gazetteer';
import type { Uprn } from '#language';
import type { Errand } from '#platform/http';
import { unavailable } from './address-book.ts';
import type { AddressBook, AddressVisit, Unavailable } from './address-book.ts';

/** Fewer letters than this fit half the country. */
const leastTyped = 3;

/** A source outside: what it answered not too long ago, else an errand to it. */
export function outsideBook(visit: AddressVisit, outside: OutsideAddresses): AddressBook {
  const search = async (typed: string) => {
    const question = questionOf(typed);
    const isShort = question.kind === 'words' && question.typed.length < leastTyped;
    return isShort ? { addresses: [], hasMore: false } : answerTo(visit, outside, question);
  };
  return {
    search: async (typed, most) => {
      const found = await search(typed);
      if (found === unavailable) return unavailable;
      const { addresses, hasMore } = found;
      return { addresses: addresses.slice(0, most), hasMore: hasMore || addresses.length > most };
    },
    streets: async (typed, most) => {
      const found = await search(typed);
      if (found === unavailable) return unavailable;
      return [...new Set(found.addresses.flatMap(({ usrn }) => usrn ?? []))].slice(0, most);
    },
    property: async (uprn) => property(visit, outside, uprn),
    choose: async (chosen) =>
      'uprn' in chosen ? chooseAddress(visit.tx, chosen.uprn) : chooseStreet(visit.tx, chosen.usrn),
  };
}

/** One that is known here is not asked for again; of one that the gazetteer has no more the source may still know. */
async function property(visit: AddressVisit, outside: OutsideAddresses, uprn: Uprn) {
  const { tx, tongue } = visit;
  const known = (await sourcedOf(tx, uprn, tongue)) ?? (await propertyOf(tx, uprn, tongue));
  if (known?.live) return known;
  const found = await answerTo(visit, outside, { kind: 'uprn', uprn });
  if (found === unavailable) return known ?? unavailable;
  return found.addresses[0] ?? known;
}

async function answerTo(
  visit: AddressVisit,
  outside: OutsideAddresses,
  question: AddressQuestion,
): Promise<Recalled | Unavailable> {
  const { tx, tongue, now, errands } = visit;
  const recalled = await recallAnswer(tx, { question, scope: outside.scope, tongue, now });
  if (recalled) {
    outside.onRecalled?.();
    return recalled;
  }
  const answer = errands.answerTo(errandFor(question, outside, visit));
  return answer.how === 'found' ? readAnswer(answer, tongue) : unavailable;
}

/** Whoever asked more than one may is told what it would be told if nobody answered. */
const beyondIts: SourceAnswer = { how: 'unavailable', why: 'limited' };

function errandFor(
  question: AddressQuestion,
  { source, scope, keepFor, mayAsk }: OutsideAddresses,
  { now, network, asker }: AddressVisit,
): Errand<SourceAnswer> {
  return {
    key: `addresses ${JSON.stringify(question)}`,
    perform: async (signal) =>
      mayAsk && !mayAsk(asker ?? network()) ? beyondIts : source.ask(question, signal),
    record: async (tx, answer) => {
      if (answer.how === 'found') await keepAnswer(tx, { question, scope, answer, until: now.add(keepFor) });
    },
  };
}
