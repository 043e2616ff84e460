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
  const done = ['reopen', ...Object.keys(definition.actions)];
  const refusing = definition.eligibility ? refusalsOf(definition.eligibility) : [];
  return examples.flatMap(({ answers, steps, refused }, at) => [
    ...(refused === undefined ? [] : among(['examples', at, 'refused'], refused, refusing)),
    ...Object.entries(answers).flatMap(([name, answer]) =>
      checkAnswer(asked.get(name), { name, answer, path: ['examples', at, 'answers', name] }),
    ),
    ...steps.flatMap(({ do: action, ends, status, outcome, flags = [], tasks = {} }, step) => {
      const path = ['examples', at, 'steps', step];
      return [
        ...(action === undefined ? [] : among([...path, 'do'], action, done)),
        ...(ends === undefined ? [] : among([...path, 'ends'], ends, Object.keys(definition.tasks))),
        ...Object.keys(tasks).flatMap((task) =>
          among([...path, 'tasks', task], task, Object.keys(definition.tasks)),
        ),
        ...among([...path, 'status'], status, definition.statuses),
        ...flags.flatMap((flag, index) =>
          among([...path, 'flags', index], flag, Object.keys(definition.flags)),
        ),
        ...(outcome === undefined
          ? []
          : among([...path, 'outcome'], outcome, Object.keys(definition.outcomes))),
      ];
    }),
  ]);
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
