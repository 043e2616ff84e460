import { gridPoint, uprn } from '#language';
import type { GridPoint } from '#language';
import type { Place } from '#capabilities/cases';
import { answerCells } from '#capabilities/forms';
import type { Answers, Form, Submission } from '#capabilities/forms';
import { nearestStreet, propertyOf } from '#capabilities/gazetteer';
import { areasAt } from '#capabilities/mapping';
import type { Tx } from '#platform/database';
import { z } from 'zod';
import { sayStreet } from './say-place.ts';
import type { KnownPlace } from './say-place.ts';

const pointAnswer = z.object({ at: gridPoint.optional(), description: z.string().optional() });
const propertyAnswer = z.object({ uprn, says: z.string().optional() });

/** Where a submission says that it is: its point or property, in words for officers, with its street and ward. */
export async function placeOfAnswers(tx: Tx, { form, answers }: Sent): Promise<Place> {
  const { point, property, typed } = placeAnswer(form, answers);
  if (point) return placeOfPoint(tx, point);
  return property ? placeOfProperty(tx, property) : { description: typed };
}

type Sent = Pick<Submission, 'form' | 'answers'>;

/** The place that was answered, as the gazetteer can know it. */
export function knownPlace({ form, answers }: Sent): KnownPlace {
  const { point, property } = placeAnswer(form, answers);
  return { uprn: property?.uprn, point: point?.at };
}

function placeAnswer(form: Form, answers: Answers) {
  const asked = form.definition.pages
    .flatMap(({ questions }) => questions)
    .find(
      ({ kind, question }) => (kind === 'point' || kind === 'property') && Object.hasOwn(answers, question),
    );
  if (!asked) return {};
  const answer = answers[asked.question];
  if (asked.kind === 'point') return { point: pointAnswer.safeParse(answer).data };
  const typed = answerCells(form, answers)[`${asked.question}.address`];
  return {
    property: propertyAnswer.safeParse(answer).data,
    typed: typed === undefined ? undefined : String(typed),
  };
}

async function placeOfPoint(tx: Tx, { at, description }: z.output<typeof pointAnswer>): Promise<Place> {
  if (!at) return { description };
  const street = await nearestStreet(tx, at, 'en');
  const words = [street && sayStreet(street), description].filter(Boolean);
  return {
    description: words.join(': '),
    point: at,
    usrn: street?.usrn,
    ward: await wardAt(tx, at),
  };
}

async function placeOfProperty(
  tx: Tx,
  { uprn: chosen, says }: z.output<typeof propertyAnswer>,
): Promise<Place> {
  const property = await propertyOf(tx, chosen, 'en');
  if (!property) return { description: says, uprn: chosen };
  const { line, point, usrn } = property;
  return { description: line, uprn: chosen, usrn, point, ward: await wardAt(tx, point) };
}

/** The ward's GSS code. */
async function wardAt(tx: Tx, point: GridPoint): Promise<string | undefined> {
  return (await areasAt(tx, point)).find(({ kind }) => kind === 'ward')?.code;
}
