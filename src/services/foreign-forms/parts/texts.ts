import { question } from '#capabilities/forms';
import { numberIn, textIn } from '../source/shapes.ts';
import type { SourceComponent } from '../source/source-form.ts';
import type { MadeKind, Maker, Making } from './made.ts';

const longestLine = 500;
const longestText = 10_000;
const mostWords = 2_000;

/** One line of text; a longer one than our lines has the room of several. */
export function lineOf(component: SourceComponent, making: Making): MadeKind {
  const most = mostIn(component) ?? longestLine;
  if (most > longestLine) return { kind: 'long-text', options: { most: Math.min(most, longestText) } };
  return { kind: 'text', options: { most, ...patternOf(component, making) } };
}

export function textOf(component: SourceComponent, { note }: Making): MadeKind {
  const words = numberIn(component.options, 'maxWords');
  const most = Math.min(mostIn(component) ?? longestText, longestText);
  if (words !== undefined && words > mostWords)
    note(
      `${component.place}.options.maxWords`,
      `at most ${String(words)} words`,
      `at most ${String(mostWords)} words`,
    );
  const counted =
    words !== undefined && words >= 1 ? { 'most-words': Math.min(Math.floor(words), mostWords) } : {};
  return { kind: 'long-text', options: { most, ...counted } };
}

/** A line in which something is written that has no field of its own here. */
export function writtenAs(was: string): Maker {
  return (component, { note }) => {
    note(component.place, was, 'a line of text');
    return { kind: 'text', options: { most: longestLine } };
  };
}

export function telephoneOf({ options }: SourceComponent): MadeKind {
  return { kind: 'telephone', ...(textIn(options, 'format') === 'uk' ? { options: { only: 'uk' } } : {}) };
}

function mostIn({ schema }: SourceComponent): number | undefined {
  const most = numberIn(schema, 'length') ?? numberIn(schema, 'max');
  return most !== undefined && most >= 1 ? Math.floor(most) : undefined;
}

/** A pattern is carried where it speaks of the whole line and our language can say it. */
function patternOf({ schema, place }: SourceComponent, { note }: Making) {
  const regex = textIn(schema, 'regex');
  if (regex === '') return {};
  const [, pattern] = /^\^(.*)\$$/s.exec(regex) ?? [];
  const asked = { question: 'q', kind: 'text', pattern };
  if (pattern !== undefined && question.safeParse(asked).success) return { pattern };
  note(`${place}.schema.regex`, `the pattern ${regex}`, 'not checked: our patterns are simpler');
  return {};
}
