import { createInterface } from 'node:readline/promises';
import { slug as slugOf } from '#language';
import type { Slug } from '#language';
import { Refusal } from '#platform/errors';
import { readArguments } from '../read-arguments.ts';
import { usage } from '../usage.ts';

/** What is asked of a council, by option; what has a value here need not be answered. */
const questions = {
  name: { ask: 'Its name in English' },
  'name-cy': { ask: 'Its name in Welsh' },
  resident: { ask: 'The address of the residents’ portal, such as https://services.example.gov.uk' },
  hub: { ask: 'The address of the hub, such as https://hub.example.gov.uk' },
  api: {
    ask: 'The address of its API for other systems, such as https://services.example.gov.uk/api, or nothing',
    else: '',
  },
  telephone: { ask: 'Its telephone number for residents' },
  hours: { ask: 'When that is answered, in English', else: 'Monday to Friday, 9am to 5pm' },
  'hours-cy': { ask: 'The same in Welsh', else: 'Dydd Llun i ddydd Gwener, 9yb i 5yh' },
  email: { ask: 'Its email address for residents' },
  from: { ask: 'The address that messages come from' },
  alarms: { ask: 'The address of whoever looks after security', else: '' },
  initials: { ask: 'One or two letters for its icon' },
  brand: { ask: 'Its colour, such as #0b5d57' },
  'brand-dark': { ask: 'A darker shade of it' },
  accent: { ask: 'A second colour, for the stripe' },
  opens: { ask: 'When its offices open', else: '09:00' },
  closes: { ask: 'When they close', else: '17:00' },
  'second-factor': { ask: 'Who asks officers for a second step: moothall or directory', else: 'moothall' },
  services: { ask: 'The services that it offers, by folder, parted by commas' },
  groups: { ask: 'The directory’s group of each team, as team=object-id, parted by commas' },
} as const satisfies Readonly<Record<string, { readonly ask: string; readonly else?: string }>>;

export type Question = keyof typeof questions;
export type CouncilAnswers = Readonly<Record<Question, string>> & {
  readonly slug: Slug;
  readonly fictional: boolean;
};

const names = Object.keys(questions).filter(isQuestion);

/** `council add SLUG …`: what was given as options, and at a keyboard what was asked for besides. */
export async function readCouncilAnswers(args: readonly string[]): Promise<CouncilAnswers> {
  const { values, positionals } = readArguments(args, {
    options: { ...asOptions(), fictional: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [given, more] = positionals;
  if (given === undefined) throw new Refusal('council.needs-name', { usage });
  if (more !== undefined) throw new Refusal('command.too-much', { argument: more, usage });
  const slug = slugOf.safeParse(given);
  if (!slug.success) throw new Refusal('council.no-name', { given });
  const answers = new Map(
    Object.entries<unknown>(values).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && isQuestion(name) ? [[name, value.trim()]] : [],
    ),
  );
  await askTheRest(answers);
  const missing = names.filter((name) => !answers.has(name) && !('else' in questions[name]));
  if (missing.length > 0)
    throw new Refusal('council.needs-answers', { missing: missing.map((name) => `--${name}`).join(' ') });
  return { slug: slug.data, fictional: values.fictional, ...complete(answers) };
}

/** Asks at a terminal only: a script that forgot something is told so. */
async function askTheRest(answers: Map<string, string>): Promise<void> {
  const open = names.filter((name) => !answers.has(name));
  if (open.length === 0 || !process.stdin.isTTY) return;
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (const name of open) {
      const question = questions[name];
      const usual = 'else' in question && question.else !== '' ? ` [${question.else}]` : '';
      const answer = (await asking.question(`${question.ask}${usual}: `)).trim();
      if (answer !== '') answers.set(name, answer);
    }
  } finally {
    asking.close();
  }
}

function complete(answers: ReadonlyMap<string, string>): Readonly<Record<Question, string>> {
  const of = (name: Question) => {
    const question = questions[name];
    return answers.get(name) ?? ('else' in question ? question.else : '');
  };
  return {
    name: of('name'),
    'name-cy': of('name-cy'),
    resident: of('resident'),
    hub: of('hub'),
    api: of('api'),
    telephone: of('telephone'),
    hours: of('hours'),
    'hours-cy': of('hours-cy'),
    email: of('email'),
    from: of('from'),
    alarms: of('alarms'),
    initials: of('initials'),
    brand: of('brand'),
    'brand-dark': of('brand-dark'),
    accent: of('accent'),
    opens: of('opens'),
    closes: of('closes'),
    'second-factor': of('second-factor'),
    services: of('services'),
    groups: of('groups'),
  };
}

function asOptions() {
  const text = { type: 'string' } as const;
  return Object.fromEntries(names.map((name) => [name, text]));
}

function isQuestion(name: string): name is Question {
  return Object.hasOwn(questions, name);
}
