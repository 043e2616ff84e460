import { parseEmail } from '#language';
import type { EmailAddress } from '#language';
import type { Answers, Form } from '../form.ts';
import type { Answer } from '../kinds/kinds.ts';
import type { AssetAnswer } from '../kinds/asset.ts';
import type { PointAnswer } from '../kinds/point.ts';
import type { PropertyAnswer } from '../kinds/property.ts';
import type { StreetAnswer } from '../kinds/street.ts';

/** What the standard contact block took down; what was left empty is not there. */
export type ContactGiven = {
  readonly name?: string;
  readonly email?: EmailAddress;
  readonly telephone?: string;
  readonly preferredWay?: PreferredWay;
  /** Of the block that asks where somebody lives or is written to, line by line. */
  readonly postalAddress?: readonly string[];
};

/** How somebody may ask to be told: the options of the contact block, or of a form’s own question `reply`. */
export type PreferredWay = 'email' | 'text-message' | 'telephone' | 'letter';
const preferredWays: readonly PreferredWay[] = ['email', 'text-message', 'telephone', 'letter'];

/** How to reach whoever sent these answers, as far as they said. */
export function contactGiven(form: Form, answers: Answers): ContactGiven {
  const whole = nameGiven(form, answers);
  const postalAddress = addressGiven(form, answers);
  const address = postalAddress ? { postalAddress } : {};
  if (!has(form, 'contact')) return whole === undefined ? address : { name: whole, ...address };
  const [given, typed, telephone] = ['name', 'email', 'telephone'].map((question) =>
    textIn(answers, question),
  );
  const name = whole ?? given;
  const email = typed === undefined ? undefined : parseEmail(typed);
  const preferredWay = wayGiven(answers);
  const reached = { ...(telephone && { telephone }), ...(preferredWay && { preferredWay }), ...address };
  return { ...(name && { name }), ...(email && { email }), ...reached };
}

function wayGiven(answers: Answers): PreferredWay | undefined {
  const chosen = textIn(answers, 'reply') ?? textIn(answers, 'preferred-way');
  return chosen === 'text' ? 'text-message' : preferredWays.find((way) => way === chosen);
}

/** An address that was chosen is kept as one line, whose parts are parted by commas. */
function addressGiven(form: Form, answers: Answers): readonly string[] | undefined {
  const answer = has(form, 'address') ? answerIn(answers, 'home-address') : undefined;
  if (typeof answer !== 'object') return undefined;
  if ('uprn' in answer && 'says' in answer) return answer.says?.split(/,\s*/);
  if (!('line-1' in answer)) return undefined;
  const country = 'country' in answer ? answer.country : '';
  return [answer['line-1'], answer['line-2'] ?? '', answer.town, answer.postcode ?? '', country].filter(
    (line) => line !== '',
  );
}

/** A name that was given in parts, in one: its title is not part of whom we speak of. */
function nameGiven(form: Form, answers: Answers): string | undefined {
  const answer = has(form, 'name') ? answerIn(answers, 'full-name') : undefined;
  if (typeof answer !== 'object' || !('first' in answer) || !('last' in answer)) return undefined;
  return `${answer.first} ${answer.last}`;
}

function has({ definition }: Form, wanted: string): boolean {
  return definition.pages.some(({ block }) => block === wanted);
}

/** What a form may ask for as the place. */
export const placeKinds = ['point', 'property', 'street', 'asset'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** The place as the form's question of that kind took it down. */
export type PlaceGiven =
  | { readonly kind: 'point'; readonly answer: PointAnswer }
  | { readonly kind: 'property'; readonly answer: PropertyAnswer }
  | { readonly kind: 'street'; readonly answer: StreetAnswer }
  | { readonly kind: 'asset'; readonly answer: AssetAnswer };

/** The first place that the form asked for and that was answered. */
export function placeGiven({ definition }: Form, answers: Answers): PlaceGiven | undefined {
  for (const { question, kind } of definition.pages.flatMap((page) => page.questions)) {
    const answer = answerIn(answers, question);
    if (answer === undefined || !isPlaceKind(kind)) continue;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an answer is stored as its question's kind says
    return { kind, answer } as PlaceGiven;
  }
  return undefined;
}

function isPlaceKind(kind: string): kind is PlaceKind {
  return placeKinds.some((known) => known === kind);
}

function answerIn(answers: Answers, question: string): Answer | undefined {
  return Object.hasOwn(answers, question) ? (answers[question] ?? undefined) : undefined;
}

function textIn(answers: Answers, question: string): string | undefined {
  const answer = answerIn(answers, question);
  return typeof answer === 'string' ? answer : undefined;
}
