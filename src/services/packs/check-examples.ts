import { storedBy } from '#capabilities/forms';
import type { Question } from '#capabilities/forms';
import { refusalsOf } from '../definition/decision-table.ts';
import type { ServiceExample } from '../definition/example.ts';
import type { Path } from '../reading/yaml-file.ts';
import type { Flaw } from './check-flow.ts';
import type { Pack } from './pack.ts';

/** Examples answer questions that there are with answers that they take, and do what can be done. */
export function checkExamples({ examples, form, definition }: Pack): readonly Flaw[] {
  const asked = new Map<string, Question>(
    form.pages.flatMap(({ questions }) =>
      questions.map((question) => [question.question, question] as const),
    ),
  );
  const refusing = definition.eligibility ? refusalsOf(definition.eligibility) : [];
  return examples.flatMap(({ answers, steps, refused }, at) => [
    ...(refused === undefined ? [] : among(['examples', at, 'refused'], refused, refusing)),
    ...Object.entries(answers).flatMap(([name, answer]) =>
      checkAnswer(asked.get(name), { name, answer, path: ['examples', at, 'answers', name] }),
    ),
    ...steps.flatMap((step, index) => checkStep(definition, step, ['examples', at, 'steps', index])),
  ]);
}

/** Everything that a step names is the service's. */
function checkStep(definition: Pack['definition'], step: Step, path: Path): Flaw[] {
  const { actions, statuses, outcomes, flags, tasks, documents = [] } = definition;
  const asks = Object.values(actions).flatMap((action) => action.asks ?? []);
  const named: readonly (readonly [word: string, names: readonly string[], known: readonly string[]])[] = [
    ['do', given(step.do), ['reopen', ...Object.keys(actions)]],
    ['ends', given(step.ends), Object.keys(tasks)],
    ['follows', given(step.follows), Object.keys(definition['follow-ups'])],
    ['fires', given(step.fires), timersIn(definition)],
    ['holds', Object.keys(step.holds ?? {}), Object.keys(definition.holdings)],
    ['attaches', given(step.attaches), documents],
    ['answered', given(step.answered), asks],
    ['unanswered', given(step.unanswered), asks],
    ['asks', Object.keys(step.asks ?? {}), asks],
    ['tasks', Object.keys(step.tasks ?? {}), Object.keys(tasks)],
    ['status', [step.status], statuses],
    ['flags', step.flags ?? [], Object.keys(flags)],
    ['outcome', given(step.outcome), Object.keys(outcomes)],
  ];
  return named.flatMap(([word, names, known]) =>
    names.flatMap((name) => among([...path, word], name, known)),
  );
}

function timersIn({ holdings }: Pack['definition']): readonly string[] {
  return Object.values(holdings).flatMap(({ timers }) => Object.keys(timers));
}

type Step = ServiceExample['steps'][number];

function given(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name];
}

type Given = {
  readonly name: string;
  readonly answer: ServiceExample['answers'][string];
  readonly path: Path;
};

function checkAnswer(question: Question | undefined, { name, answer, path }: Given): Flaw[] {
  if (!question) return [{ path, remedy: `Answer a question of the form: “${name}” is none.` }];
  if (answer === null && question.optional) return [];
  if (storedBy(question).safeParse(answer).success) return [];
  const options = 'options' in question ? ` It has ${question.options.join(', ')}.` : '';
  return [
    {
      path,
      remedy: `Answer “${name}” with what is stored of such a question (${question.kind}): this is nothing that it takes.${options}`,
    },
  ];
}

function among(path: Path, name: string, names: readonly string[]): Flaw[] {
  return names.includes(name)
    ? []
    : [{ path, remedy: `Use one of these: ${names.join(', ')}. “${name}” is none.` }];
}
