import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { Refusal } from '#platform/errors';
import { readPack, sayProblem } from '#services';
import type { CouncilAnswers } from './read-answers.ts';

/** What a service asks of a council: a team that answers for it, with a queue. */
type Need = { readonly service: string; readonly team: string; readonly queue: string };

/** Writes the four files of a council's folder from what was answered. */
export async function writeCouncil(folder: string, library: string, answers: CouncilAnswers): Promise<void> {
  const services = listed(answers.services);
  const needs = await needsOf(library, services);
  await mkdir(folder, { recursive: true });
  const write = async (name: string, about: string, data: unknown) =>
    writeFile(join(folder, `${name}.yaml`), `# ${about}\n${stringify(data, { lineWidth: 110 })}`);
  await write('council', 'Who the council is, where its portals stand and how it looks.', councilOf(answers));
  await write(
    'teams',
    'What each role may do, and who works what. `claim` is an app role of the staff directory, `group` a security group.',
    { roles, teams: teamsOf(needs, answers) },
  );
  await write(
    'calendars',
    'When the council works. Bank holidays come with the program; closures are the council’s own.',
    calendarsOf(answers),
  );
  await write(
    'services',
    'Which services of the library it offers, and what differs: maps are merged by name, lists are replaced.',
    { services: Object.fromEntries(services.map((service) => [service, {}])) },
  );
}

function councilOf(answers: CouncilAnswers) {
  const { slug, fictional, name, resident, hub, api, telephone, hours, email, from, alarms } = answers;
  return {
    slug,
    name: { en: name, cy: answers['name-cy'] },
    ...(fictional ? { fictional } : {}),
    portals: { resident, hub, ...(api === '' ? {} : { api }) },
    contact: { telephone, hours: { en: hours, cy: answers['hours-cy'] }, email },
    email: { from },
    staff: { secondFactor: answers['second-factor'], ...(alarms === '' ? {} : { alarms }) },
    theme: {
      initials: answers.initials,
      brand: answers.brand,
      brandDark: answers['brand-dark'],
      accent: answers.accent,
      fontFamily: '"Helvetica Neue", Helvetica, Arial, sans-serif',
    },
  };
}

const roles = {
  adviser: {
    name: { en: 'Adviser', cy: 'Cynghorydd' },
    claim: 'Moothall.Adviser',
    sees: 'council',
    may: ['case.read', 'case.note', 'request.enter'],
  },
  officer: {
    name: { en: 'Officer', cy: 'Swyddog' },
    claim: 'Moothall.Officer',
    sees: 'teams',
    may: [
      'case.read',
      'case.note',
      'case.act',
      'case.close',
      'holding.vary',
      'holding.suspend',
      'photograph.show',
      'request.enter',
    ],
  },
  supervisor: {
    name: { en: 'Supervisor', cy: 'Goruchwyliwr' },
    claim: 'Moothall.Supervisor',
    sees: 'teams',
    may: [
      'case.read',
      'case.note',
      'case.act',
      'case.close',
      'case.assign',
      'case.merge',
      'case.reopen',
      'cases.bulk',
      'holding.vary',
      'holding.suspend',
      'holding.end',
      'photograph.show',
      'records.review',
      'request.enter',
    ],
  },
  administrator: {
    name: { en: 'Administrator', cy: 'Gweinyddwr' },
    claim: 'Moothall.Administrator',
    sees: 'council',
    may: [
      'case.read',
      'council.administer',
      'records.review',
      'records.destroy',
      'services.propose',
      'services.publish',
    ],
  },
} as const;

function teamsOf(needs: readonly Need[], answers: CouncilAnswers) {
  const groups = new Map(listed(answers.groups).map((pair): [string, string] => splitAt(pair, '=')));
  const teams = [...new Set(needs.map(({ team }) => team))];
  const without = teams.filter((team) => !groups.has(team));
  if (without.length > 0)
    throw new Refusal('council.needs-groups', { teams: without.map((team) => `${team}=…`).join(',') });
  return Object.fromEntries(
    teams.map((team) => {
      const own = needs.filter((need) => need.team === team);
      const queues = Object.fromEntries(own.map(({ queue }) => [queue, named(queue)]));
      const works = own.map(({ service }) => service);
      return [team, { name: named(team), email: answers.email, group: groups.get(team), works, queues }];
    }),
  );
}

/** A name to begin with, until somebody writes a better one into the file. */
function named(name: string) {
  const said = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
  return { en: said, cy: said };
}

function calendarsOf({ opens, closes }: CouncilAnswers) {
  return {
    calendars: { office: { division: 'england-and-wales', weekdays: [1, 2, 3, 4, 5], opens, closes } },
  };
}

async function needsOf(library: string, services: readonly string[]): Promise<readonly Need[]> {
  return Promise.all(
    services.map(async (service) => {
      const read = await readPack(join(library, service));
      if ('problems' in read)
        throw new Refusal('council.unfit', {
          council: service,
          problems: read.problems.map(sayProblem).join('\n'),
        });
      const { owner, opens } = read.found.definition;
      return { service, team: owner, queue: opens.queue };
    }),
  );
}

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function splitAt(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
