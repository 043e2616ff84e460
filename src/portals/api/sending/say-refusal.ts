import type { Tongue } from '#language';
import type { Elsewhere, PublishedService, Refused } from '#services';
import { paragraphs } from './say-end.ts';
import type { ToldWords } from './say-end.ts';

/** Why somebody cannot have the service, in its own words, and what else there is. */
export function sayRefusal(
  { words }: Pick<PublishedService, 'words'>,
  { row }: Refused,
  tongue: Tongue,
): ToldWords {
  const { refusals, name, start } = words[tongue];
  const said = Object.hasOwn(refusals, row) ? refusals[row] : undefined;
  return { title: said?.title ?? name, text: paragraphs([said?.text, start['other-ways']]) };
}

/** Whose ground a place is, and how they are told. */
export function sayOwner({ owner }: Elsewhere, tongue: Tongue): ToldWords {
  const { name, says, web, telephone } = owner;
  return { title: name[tongue], text: paragraphs([says[tongue], web, telephone]) };
}
