import { checkConditions } from './check-conditions.ts';
import { checkReach } from './check-reach.ts';
import { checkWords } from './check-words.ts';
import type { FormDefinition } from '../definition.ts';
import type { FormProblem } from './form-problem.ts';
import { blocks } from '../blocks/blocks.ts';
import type { WordsInBoth } from '../words.ts';
import { assembleForm } from '../words-for.ts';

/** Words that conditions are written with; a question of such a name could not be asked about. */
const reserved: readonly string[] = ['all', 'any', 'not', 'question'];

/** Whether a form fits together, and with its words in both languages. No problems: it can be published. */
export function checkForm(definition: FormDefinition, words: WordsInBoth): readonly FormProblem[] {
  const whole = assembleForm({ service: '', version: 0, definition, words });
  const problems = [
    ...checkNames(definition),
    ...checkConditions(definition),
    ...checkWords(definition, whole.words),
  ];
  return problems.length > 0 ? problems : checkReach(definition);
}

function checkNames({ pages }: FormDefinition): readonly FormProblem[] {
  const named = pages.map(({ page }, at) => ({ name: String(page), path: `form.pages.${String(at)}` }));
  const asked = pages.flatMap((page, at) =>
    page.questions.map(({ question }, place) => ({
      name: String(question),
      path: `form.pages.${String(at)}.questions.${String(place)}`,
    })),
  );
  const taken = asked.filter(({ name }) => reserved.includes(name));
  return [
    ...repeated(named).map(({ name, path }) =>
      problem(path, `Another page is called ${name}. Give this one its own name.`),
    ),
    ...repeated(asked).map(({ name, path }) =>
      problem(path, `Another question is called ${name}. Give this one its own name.`),
    ),
    ...taken.map(({ name, path }) =>
      problem(path, `${name} is a word of the condition language. Choose another name.`),
    ),
    ...pages.flatMap((page, at) => checkNeeds(page, `form.pages.${String(at)}.needs`)),
  ];
}

function checkNeeds(
  { block, needs = [] }: FormDefinition['pages'][number],
  path: string,
): readonly FormProblem[] {
  const standard = block ? blocks[block].questions.map(({ question }) => question) : [];
  return needs
    .filter((need) => !standard.includes(need))
    .map((need) => problem(path, `The block has no question ${need}. It has ${standard.join(', ')}.`));
}

type Named = { readonly name: string; readonly path: string };

function repeated(all: readonly Named[]): readonly Named[] {
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) < at);
}

function problem(path: string, remedy: string): FormProblem {
  return { path, remedy };
}
