import type { z } from 'zod';
import { address } from './address.ts';
import { amounts } from './amounts.ts';
import { asset } from './asset.ts';
import { autocomplete } from './autocomplete.ts';
import { bankDetails } from './bank-details.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { content } from './content.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import { hidden } from './hidden.ts';
import type { Kind } from './kind.ts';
import { line } from './line.ts';
import { longText } from './long-text.ts';
import { lookUp } from './look-up.ts';
import { money } from './money.ts';
import { monthYear } from './month-year.ts';
import { name } from './name.ts';
import { nationalInsuranceNumber } from './national-insurance-number.ts';
import { number } from './number.ts';
import { offers } from './offered.ts';
import { payment } from './payment.ts';
import { point } from './point.ts';
import { property } from './property.ts';
import { select } from './select.ts';
import { signature } from './signature.ts';
import { slot } from './slot.ts';
import { street } from './street.ts';
import { telephone } from './telephone.ts';
import { text } from './text.ts';
import { time } from './time.ts';
import { today } from './today.ts';
import { upload } from './upload.ts';
import { vehicleRegistration } from './vehicle-registration.ts';
import { yesNo } from './yes-no.ts';

/** All kinds of question but the list, which is made of them: a new one is one file and one line here. */
export const plainKinds = {
  text,
  'long-text': longText,
  choice,
  choices,
  select,
  autocomplete,
  'yes-no': yesNo,
  number,
  money,
  date,
  'month-year': monthYear,
  time,
  name,
  email,
  telephone,
  'national-insurance-number': nationalInsuranceNumber,
  'vehicle-registration': vehicleRegistration,
  'bank-details': bankDetails,
  signature,
  amounts,
  address,
  point,
  line,
  property,
  street,
  asset,
  'look-up': lookUp,
  upload,
  hidden,
  today,
  slot,
  payment,
  content,
};

export type PlainName = keyof typeof plainKinds;
type Kinds = typeof plainKinds;

/** A question of a page, or about one of a list. */
export type PlainQuestion = { [Name in PlainName]: z.output<Kinds[Name]['question']> }[PlainName];

/** Its stored answer. */
export type PlainAnswer = { [Name in PlainName]: z.output<ReturnType<Kinds[Name]['stored']>> }[PlainName];

/** The kind of a plain question. What it is handed is of that kind: the question by this look-up, the answer by `stored`. */
export function plainKindOf(asked: PlainQuestion): Kind<PlainQuestion, PlainAnswer> {
  return plainKinds[asked.kind];
}

/** What an answer to a question is stored as, made once for each question. */
export function plainStoredBy(asked: PlainQuestion): z.ZodType<PlainAnswer> {
  const made = stored.get(asked) ?? plainKindOf(asked).stored(asked);
  stored.set(asked, made);
  return made;
}

const stored = new WeakMap<PlainQuestion, z.ZodType<PlainAnswer>>();

/** The question with the options that these answers offer. */
export const plainAsOffered = offers<PlainQuestion>();
