import {
  answeredTo,
  moreOfList,
  periodsFor,
  periodWords,
  sayAsking,
  wordsOfList,
  wordsOfOption,
} from '#capabilities/forms';
import type { Asking, AskingForMore, Draft, Form } from '#capabilities/forms';
import type { Tongue } from '#language';
import { partWords } from '#portals/shell';
import { paragraphs } from '../sending/say-end.ts';
import type { AskedWords } from './conversation-shape.ts';
import { leftTyped, nameOf, nextPart } from './left-typed.ts';
import { talkWords } from './talk.words.ts';

type Shown = { readonly draft: Draft; readonly tongue: Tongue };
type Choices = AskedWords['options'];

/** A question as it is asked by itself, or the part of it that is asked for next; `found` is what there is to choose from. */
export function sayAsked(asking: Asking, { draft, tongue }: Shown, found?: Choices): AskedWords {
  const { form, answers } = draft;
  const { question, item } = asking;
  const words = sayAsking(form, asking, tongue);
  const left = leftTyped(asking, draft);
  const part = nextPart(asking, left);
  const given = answeredTo(asking, answers);
  const name = nameOf(asking);
  return {
    question: part === undefined ? name : `${name}.${part}`,
    kind: question.kind,
    ask: words.ask,
    ...(part === undefined ? {} : { part: sayPart(form, asking, { part, tongue }) }),
    hint: words.hint,
    optional: question.optional,
    title: words.title,
    says: words.says.map(({ look, title, text }) => ({ look, title, text: paragraphs([text]) })),
    options: [...(found ?? periodsIn(asking, { part, tongue }) ?? words.options)],
    schema: words.schema,
    ...(item ? { ofList: { list: item.list.question, nth: item.nth, one: words.one } } : {}),
    ...(given === undefined ? {} : { given }),
  };
}

type PartIn = { readonly part: string | undefined; readonly tongue: Tongue };

/** How often an amount may come, where that is asked. */
function periodsIn({ question }: Asking, { part = '', tongue }: PartIn): Choices | undefined {
  const periods = periodsFor(question, part);
  if (periods.length === 0) return undefined;
  return periods.map((code) => ({ code, label: periodWords[tongue][code] }));
}

function sayPart(
  form: Form,
  { question }: Asking,
  { part, tongue }: { readonly part: string; readonly tongue: Tongue },
): string {
  const known = partWords(question.kind, part, tongue);
  const row = { question: question.question, option: part.replace(/-per$/, '') };
  return known ?? wordsOfOption(form, row, tongue);
}

/** Whether there is another one for a list. */
export function sayMore(
  { list, count }: Pick<AskingForMore, 'list' | 'count'>,
  { draft, tongue }: Shown,
): AskedWords {
  const words = talkWords[tongue];
  const { ask, one } = wordsOfList(draft.form, list.question, tongue);
  return {
    question: `${list.question}.${moreOfList}`,
    kind: 'yes-no',
    ask: count === 0 ? ask : words.another,
    hint: count === 0 ? words.first : undefined,
    optional: false,
    says: [],
    options: [
      { code: 'yes', label: words.yes },
      { code: 'no', label: words.no },
    ],
    schema: { type: 'boolean' },
    ofList: { list: list.question, nth: count + 1, one },
  };
}
