import { conditionWords } from '#language';
import { checkConditions } from './check-conditions.ts';
import { checkKinds } from './check-kinds.ts';
import { checkLookups } from './check-lookups.ts';
import { checkReach } from './check-reach.ts';
import { checkWords } from './check-words.ts';
import type { FormDefinition } from '../definition.ts';
import { pagesIn, questionsIn } from './parts-of-form.ts';
import type { FormProblem } from './form-problem.ts';
import { blocks } from '../blocks/blocks.ts';
import type { WordsInBoth } from '../words.ts';
import { assembleForm } from '../words-for.ts';

/** Words that conditions are written with; a question of such a name could not be asked about. */
const reserved: readonly string[] = conditionWords;

/** Whether a form fits together, and with its words in both languages. No problems: it can be published. */
export function checkForm(definition: FormDefinition, words: WordsInBoth): readonly FormProblem[] {
  const whole = assembleForm({ service: '', version: 0, definition, words });
  const problems = [
    ...checkNames(definition),
    ...checkKinds(definition),
    ...checkConditions(definition),
    ...checkLookups(definition),
    ...checkWords(definition, whole.words),
  ];
  return problems.length > 0 ? problems : checkReach(definition);
}

function checkNames(definition: FormDefinition): readonly FormProblem[] {
  const named = pagesIn(definition).map(({ part, path }) => ({ name: String(part.page), path }));
  const asked = questionsIn(definition).map(({ part, path }) => ({ name: String(part.question), path }));
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
    ...definition.pages.flatMap((page, at) => checkNeeds(page, `form.pages.${String(at)}.needs`)),
  ];
}

function checkNeeds(
  { block, needs = [], asks = [], questions }: FormDefinition['pages'][number],
  path: string,
): readonly FormProblem[] {
  if (!block) return [];
  const { questions: usual, more = [] } = blocks[block];
  const standard = [...usual, ...more].map(({ question }) => question);
  const asked = questions.map(({ question }) => String(question));
  const strange = [...asks, ...needs].filter((need) => !standard.includes(need));
  const unasked = needs.filter((need) => standard.includes(need) && !asked.includes(need));
  return [
    ...strange.map((need) =>
      problem(path, `The block has no question ${need}. It has ${standard.join(', ')}.`),
    ),
    ...unasked.map((need) => problem(path, `Write ${need} in “asks” too: it is needed and not asked.`)),
  ];
}

type Named = { readonly name: string; readonly path: string };

function repeated(all: readonly Named[]): readonly Named[] {
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) < at);
}

function problem(path: string, remedy: string): FormProblem {
  return { path, remedy };
}
