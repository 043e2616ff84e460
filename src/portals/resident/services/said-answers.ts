import { answerLines, placeGiven } from '#capabilities/forms';
import type { AnswerLine, Draft } from '#capabilities/forms';
import { gridPoint } from '#language';
import type { Tongue } from '#language';
import type { Tx } from '#platform/database';
import { sayPlace } from '#services';

/** A draft's answers in words; a place on the map is said by the street that it is near. */
export async function saidAnswers(
  tx: Tx,
  { form, journey }: Draft,
  tongue: Tongue,
): Promise<readonly AnswerLine[]> {
  const lines = answerLines(form, journey.answersOnRoute, tongue);
  const place = placeGiven(form, journey.answersOnRoute);
  if (place?.kind !== 'point' || !place.answer.at) return lines;
  const near = await sayPlace(tx, { point: gridPoint.parse(place.answer.at) }, tongue);
  const question = form.definition.pages
    .flatMap(({ questions }) => questions)
    .find(({ kind }) => kind === 'point');
  return lines.map((line) =>
    line.question === question?.question ? { ...line, words: saidPlace(line, near, place.answer) } : line,
  );
}

type Described = { readonly description?: string | undefined };

function saidPlace(
  { words }: AnswerLine,
  near: string | undefined,
  { description }: Described,
): string | undefined {
  if (near === undefined) return words;
  return description === undefined ? near : `${near}\n${description}`;
}
