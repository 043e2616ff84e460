import { fillsOf } from '#capabilities/forms';
import type { Answers, Fillings, LookedUp, Page } from '#capabilities/forms';
import { londonDay } from '#language';
import type { InBoth, Tongue } from '#language';
import type { LookupBook, Looking } from './lookup-book.ts';

/** The answers that somebody need not type, and whose word they are. */
type PageFilled = { readonly answers: Answers; readonly filled: Fillings };

const notFilled: PageFilled = { answers: {}, filled: {} };

type Filling = Looking & { readonly tongue: Tongue; readonly now: Temporal.Instant };

/** What a source fills a page with: as it says now or, once the page is sent, as it said when the page was drawn. */
export async function fillPage(book: LookupBook, page: Page, filling: Filling): Promise<PageFilled> {
  const found = page.fills && (await book.look(page.fills, filling));
  return found?.how === 'said' ? filledWith(page, { ...found, ...filling }) : notFilled;
}

export async function filledBefore(book: LookupBook, page: Page, filling: Filling): Promise<PageFilled> {
  const [latest] = page.fills ? await book.offered(page.fills, filling) : [];
  const name = page.fills && book.nameOf(page.fills);
  return latest && name ? filledWith(page, { ...latest, ...filling, name }) : notFilled;
}

type Word = LookedUp & Filling & { readonly name: InBoth<string> };

function filledWith(page: Page, { said, at, name, tongue, now }: Word): PageFilled {
  const answers = fillsOf(page, said, { tongue, today: londonDay(now) });
  const filled: Record<string, Fillings[string]> = {};
  for (const [question, value] of Object.entries(answers))
    filled[question] = { by: 'source', name, at: at.toString(), value };
  return { answers, filled };
}
