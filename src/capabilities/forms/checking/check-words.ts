import { tongues } from '#language';
import type { Tongue } from '#language';
import type { FormProblem } from './form-problem.ts';
import type { FormDefinition } from '../definition.ts';
import { kindOf } from '../kinds/kinds.ts';
import type { Question } from '../kinds/kinds.ts';
import type { FormWords, QuestionWords, WordsInBoth } from '../words.ts';

const languages = { en: 'English', cy: 'Welsh' } as const;

/** Everything that is asked is worded in both languages, and nothing is worded that is not asked. */
export function checkWords(definition: FormDefinition, words: WordsInBoth): readonly FormProblem[] {
  return tongues.flatMap((tongue) => [
    ...checkQuestions(definition, words, tongue),
    ...checkTitles(definition, words[tongue], tongue),
    ...checkStrays(definition, words[tongue], tongue),
  ]);
}

function checkQuestions(
  { pages }: FormDefinition,
  words: WordsInBoth,
  tongue: Tongue,
): readonly FormProblem[] {
  return pages
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const path = `words.${tongue}.questions.${question.question}`;
      const said = find(words[tongue].questions, question.question);
      if (!said) return [{ path, remedy: `Word the question in ${languages[tongue]}.` }];
      const other = find(words[tongue === 'en' ? 'cy' : 'en'].questions, question.question);
      return [...checkOptions(question, said, tongue), ...checkParts(question, said, { other, tongue })];
    });
}

function checkOptions(question: Question, said: QuestionWords, tongue: Tongue): readonly FormProblem[] {
  const kind = kindOf(question);
  const codes = kind.codes(question);
  const path = `words.${tongue}.questions.${question.question}.options`;
  const options = said.options ?? {};
  const known = kind.compared === 'yes-no' ? ['yes', 'no'] : codes;
  const unworded = codes.filter((code) => !Object.hasOwn(options, code));
  const strange = Object.keys(options).filter((code) => !known.includes(code));
  return [
    ...unworded.map((code) => ({
      path: `${path}.${code}`,
      remedy: `Word the option in ${languages[tongue]}.`,
    })),
    ...strange.map((code) => ({
      path: `${path}.${code}`,
      remedy: `The question has no option ${code}. Take the words out, or add the option to the form.`,
    })),
  ];
}

type Beside = { readonly other: QuestionWords | undefined; readonly tongue: Tongue };

/** What one language says beside the question, the other says too. */
function checkParts(
  question: Question,
  said: QuestionWords,
  { other, tongue }: Beside,
): readonly FormProblem[] {
  const path = `words.${tongue}.questions.${question.question}`;
  const parts = (['hint', 'missing', 'text'] as const).filter((part) => other?.[part] !== undefined);
  const wanted = question.kind === 'content' ? new Set([...parts, 'text' as const]) : new Set(parts);
  const mistakes = Object.keys(other?.mistakes ?? {}).filter(
    (code) => !Object.hasOwn(said.mistakes ?? {}, code),
  );
  return [
    ...[...wanted]
      .filter((part) => said[part] === undefined)
      .map((part) => ({ path: `${path}.${part}`, remedy: `Say this in ${languages[tongue]} too.` })),
    ...mistakes.map((code) => ({
      path: `${path}.mistakes.${code}`,
      remedy: `Say this in ${languages[tongue]} too.`,
    })),
  ];
}

function checkTitles({ pages }: FormDefinition, words: FormWords, tongue: Tongue): readonly FormProblem[] {
  return pages
    .filter(({ page, questions }) => questions.length > 1 && !find(words.pages, page))
    .map(({ page }) => ({
      path: `words.${tongue}.pages.${page}.title`,
      remedy: `Give the page a title in ${languages[tongue]}: it asks more than one question.`,
    }));
}

function checkStrays({ pages }: FormDefinition, words: FormWords, tongue: Tongue): readonly FormProblem[] {
  const asked = new Set(pages.flatMap(({ questions }) => questions.map(({ question }) => String(question))));
  const named = new Set(pages.map(({ page }) => String(page)));
  const strays = [
    ...Object.keys(words.questions)
      .filter((question) => !asked.has(question))
      .map((question) => `questions.${question}`),
    ...Object.keys(words.pages)
      .filter((page) => !named.has(page))
      .map((page) => `pages.${page}`),
  ];
  return strays.map((stray) => ({
    path: `words.${tongue}.${stray}`,
    remedy: 'The form does not have this. Take the words out, or add it to the form.',
  }));
}

function find<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
