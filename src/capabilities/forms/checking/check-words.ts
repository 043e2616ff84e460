import { tongues, unsafeLinks } from '#language';
import type { Tongue } from '#language';
import { pagesIn, questionsIn } from './parts-of-form.ts';
import type { FormProblem } from './form-problem.ts';
import type { FormDefinition } from '../definition.ts';
import { kindOf } from '../kinds/kinds.ts';
import { isUnseen } from '../kinds/today.ts';
import type { Question } from '../kinds/kinds.ts';
import type { FormWords, QuestionWords, WordsInBoth } from '../words.ts';

const languages = { en: 'English', cy: 'Welsh' } as const;

/** Everything that is asked is worded in both languages, and nothing is worded that is not asked. */
export function checkWords(definition: FormDefinition, words: WordsInBoth): readonly FormProblem[] {
  return tongues.flatMap((tongue) => [
    ...checkQuestions(definition, words, tongue),
    ...checkTitles(definition, words[tongue], tongue),
    ...Object.entries(words[tongue].pages).flatMap(([page, said]) =>
      checkLinks(said, `words.${tongue}.pages.${page}.text`),
    ),
    ...checkStrays(definition, words[tongue], tongue),
    ...checkDown(definition, words, tongue),
  ]);
}

function checkQuestions(
  definition: FormDefinition,
  words: WordsInBoth,
  tongue: Tongue,
): readonly FormProblem[] {
  return questionsIn(definition)
    .map(({ part }) => part)
    .flatMap((question) => {
      const path = `words.${tongue}.questions.${question.question}`;
      const said = find(words[tongue].questions, question.question);
      if (!said) return [{ path, remedy: `Word the question in ${languages[tongue]}.` }];
      const other = find(words[tongue === 'en' ? 'cy' : 'en'].questions, question.question);
      return [
        ...checkOptions(question, said, tongue),
        ...checkParts(question, said, { other, tongue }),
        ...checkLinks(said, `${path}.text`),
      ];
    });
}

/** Words link to addresses of https, and to nothing else. */
function checkLinks(
  { text = '' }: { readonly text?: string | undefined },
  path: string,
): readonly FormProblem[] {
  return unsafeLinks(text).map((to) => ({
    path,
    remedy: `Write a link as “[words](https://example.org/)”: “${to}” is no address of https.`,
  }));
}

function checkOptions(question: Question, said: QuestionWords, tongue: Tongue): readonly FormProblem[] {
  const kind = kindOf(question);
  const codes = kind.codes(question);
  const path = `words.${tongue}.questions.${question.question}.options`;
  const options = said.options ?? {};
  const known = kind.compared === 'yes-no' ? ['yes', 'no'] : codes;
  const unworded = codes.filter((code) => !Object.hasOwn(options, code));
  const hints = Object.keys(said['option-hints'] ?? {});
  const strange = [...Object.keys(options), ...hints].filter((code) => !known.includes(code));
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
  const parts = (['hint', 'missing', 'text', 'unit', 'one', 'down'] as const).filter(
    (part) => other?.[part] !== undefined,
  );
  const wanted = new Set([...parts, ...needed(question)]);
  const inside = (['mistakes', 'option-hints'] as const).flatMap((table) =>
    Object.keys(other?.[table] ?? {})
      .filter((code) => !Object.hasOwn(said[table] ?? {}, code))
      .map((code) => `${table}.${code}`),
  );
  const worded = 'pattern' in question && question.pattern !== undefined ? ['mistakes.malformed'] : [];
  const unsaid = worded.filter(() => said.mistakes?.['malformed'] === undefined);
  return [
    ...[...wanted]
      .filter((part) => said[part] === undefined)
      .map((part) => ({ path: `${path}.${part}`, remedy: `Say this in ${languages[tongue]} too.` })),
    ...[...new Set([...inside, ...unsaid])].map((part) => ({
      path: `${path}.${part}`,
      remedy: `Say this in ${languages[tongue]} too.`,
    })),
  ];
}

/** What a kind cannot do without: content has words, one of a list is called something, and who is told that nobody answers is told what then. */
function needed(question: Question): readonly ('text' | 'one' | 'down')[] {
  const { kind } = question;
  if (kind === 'look-up') return question['when-down'] === 'manual' ? [] : ['down'];
  if (kind === 'list') return ['one'];
  return kind === 'content' ? ['text'] : [];
}

/** While a source does not answer, whoever reads a message or is stopped reads why, in both languages. */
function checkDown({ pages }: FormDefinition, words: WordsInBoth, tongue: Tongue): readonly FormProblem[] {
  return pages.flatMap(({ page, fills }) => {
    const path = `words.${tongue}.pages.${page}.down`;
    const said = find(words[tongue].pages, page)?.down;
    const other = find(words[tongue === 'en' ? 'cy' : 'en'].pages, page)?.down;
    if (!fills)
      return said === undefined
        ? []
        : [
            {
              path,
              remedy: 'Nothing fills this page. Take the words out, or add “fills” to it in the form.',
            },
          ];
    const isWanted = fills['when-down'] !== 'manual' || other !== undefined;
    return isWanted && said === undefined
      ? [{ path, remedy: `Say in ${languages[tongue]} what somebody reads while it cannot be looked up.` }]
      : [];
  });
}

function checkTitles(definition: FormDefinition, words: FormWords, tongue: Tongue): readonly FormProblem[] {
  return pagesIn(definition)
    .map(({ part }) => part)
    .filter(
      ({ page, questions }) =>
        questions.filter((one) => !isUnseen(one)).length > 1 && !find(words.pages, page),
    )
    .map(({ page }) => ({
      path: `words.${tongue}.pages.${page}.title`,
      remedy: `Give the page a title in ${languages[tongue]}: it asks more than one question.`,
    }));
}

function checkStrays(definition: FormDefinition, words: FormWords, tongue: Tongue): readonly FormProblem[] {
  const asked = new Set(questionsIn(definition).map(({ part }) => String(part.question)));
  const named = new Set(pagesIn(definition).map(({ part }) => String(part.page)));
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
