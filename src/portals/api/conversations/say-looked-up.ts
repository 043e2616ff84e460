import { sayAnswers, sayAsking } from '#capabilities/forms';
import type { Asking, LookUpQuestion, Page } from '#capabilities/forms';
import { holds } from '#language';
import { fillPage, offeringOf, sayFrom, sayOffering, waysOn, whyEmpty } from '#portals/shell';
import { clientLookups } from '../asking/client-lookups.ts';
import type { ApiVisit } from '../kit.ts';
import { paragraphs } from '../sending/say-end.ts';
import type { AskedWords } from './conversation-shape.ts';
import type { Held } from './held.ts';
import { lookingAt } from './looking-at.ts';
import { sayAsked } from './say-asked.ts';

type Found = AskedWords['options'];

/** A question as it is asked by itself, with what sources outside say of it; `found` is what there is to choose from, where that is known. */
export async function sayLookedUp(
  visit: ApiVisit,
  held: Held,
  { asking, found }: { readonly asking: Asking; readonly found?: Found },
): Promise<AskedWords> {
  const asked = sayAsked(asking, held, found);
  const { question, page } = asking;
  if (question.kind !== 'look-up') return page.fills ? withFilling(visit, held, { asked, asking }) : asked;
  return asked.part === undefined ? withOffers(visit, held, { asked, asking, question }) : asked;
}

type Told = { readonly asked: AskedWords; readonly asking: Asking };

/** What the source offers, and whose word it is; or what is said where it offers nothing. */
async function withOffers(
  visit: ApiVisit,
  held: Held,
  { asked, asking, question }: Told & { readonly question: LookUpQuestion },
): Promise<AskedWords> {
  const { draft, tongue } = held;
  const { form } = draft;
  const found = await clientLookups(visit).look(question, lookingAt(draft, asking.item));
  const offering = offeringOf(question, found);
  const options = waysOn(question, offering).map(({ code, says, hint }) => ({
    code,
    label: says[tongue],
    hint: hint?.[tongue],
  }));
  if (offering.as === 'list') {
    const from = sayFrom(offering.found, visit.now, tongue);
    return { ...asked, options, hint: asked.hint === undefined ? from : `${asked.hint} ${from}` };
  }
  const { down } = sayAsking(form, asking, tongue);
  return { ...withSaying(asked, sayOffering(offering, down, tongue)), options };
}

/** What the source fills in of it; where it fills nothing, why is said before the first question that it would have filled. */
async function withFilling(visit: ApiVisit, held: Held, { asked, asking }: Told): Promise<AskedWords> {
  const { draft, tongue } = held;
  const { form, answers } = draft;
  const { page, question } = asking;
  const book = clientLookups(visit);
  const looking = { form, answers, tongue, now: visit.now };
  const { filled } = await fillPage(book, page, looking);
  const filling = Object.hasOwn(filled, question.question) ? filled[question.question] : undefined;
  if (filling?.name) {
    const { value, name, at } = filling;
    const [line] = sayAnswers(form, { [question.question]: value }, tongue);
    return { ...asked, filled: { value, words: line?.words ?? '', by: name[tongue], at } };
  }
  if (question.question !== firstFilled(page, held)) return asked;
  const found = page.fills && (await book.look(page.fills, looking));
  return withSaying(asked, whyEmpty(found, sayAsking(form, asking, tongue).down, tongue) ?? '');
}

/** The first question of a page that its source would fill, of those that are asked. */
function firstFilled({ questions, fills }: Page, { draft }: Held): string | undefined {
  const { answersOnRoute } = draft.journey;
  return questions.find(
    ({ question, when }) =>
      Object.hasOwn(fills?.into ?? {}, question) && (!when || holds(when, answersOnRoute)),
  )?.question;
}

function withSaying(asked: AskedWords, words: string): AskedWords {
  if (words === '') return asked;
  return { ...asked, says: [...asked.says, { look: 'inset', text: paragraphs([words]) }] };
}
