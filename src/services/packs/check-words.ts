import { refusalsOf } from '../definition/decision-table.ts';
import type { Decision } from '../definition/decision-table.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { ServiceWords } from '../definition/service-words.ts';
import { checkFeeWords } from './check-fee.ts';
import { checkFollowUpWords } from './check-follow-ups.ts';
import type { Flaw } from './check-flow.ts';
import { checkHoldingWords, toldToHolders } from './check-holdings.ts';
import { compareAt } from './compare.ts';

/** One language: words for every status, action, outcome and message of the service, and for nothing else. */
export function checkWords(definition: ServiceDefinition, words: ServiceWords): readonly Flaw[] {
  const {
    statuses,
    flags,
    tasks,
    documents = [],
    actions,
    opens,
    outcomes,
    tells,
    eligibility,
    decides,
  } = definition;
  return [
    ...checkFeeWords(definition, words),
    ...compare('refusals', eligibility ? refusalsOf(eligibility) : [], words.refusals),
    ...compare('decides', Object.keys(decides), words.decides),
    ...Object.entries(decides).flatMap(([decision, table]) => compareGiven(decision, table, words)),
    ...compare('statuses', statuses, words.statuses),
    ...compare('actions', Object.keys(actions), words.actions),
    ...compare('flags', Object.keys(flags), words.flags),
    ...checkFlagWords(flags, words),
    ...compare('asks', asksIn(actions), words.asks),
    ...compare('documents', documents, words.documents),
    ...compare('follow-ups', Object.keys(definition['follow-ups']), words['follow-ups']),
    ...checkFollowUpWords(definition, words),
    ...checkHoldingWords(definition, words),
    ...compare('tasks', Object.keys(tasks), words.tasks),
    ...Object.entries(tasks).flatMap(([task, { items = [] }]) =>
      Object.hasOwn(words.tasks, task)
        ? compareAt(['tasks', task, 'items'], items, words.tasks[task]?.items ?? {})
        : [],
    ),
    ...compare('clocks', namedClocks(definition, words), words.clocks),
    ...compare(
      'routes',
      opens.routes.map(({ route }) => route),
      words.routes,
    ),
    ...compare('outcomes', Object.keys(outcomes), words.outcomes),
    ...compare(
      'messages',
      [...tells.map((tell) => tell.words), ...toldToHolders(definition)],
      words.messages,
    ),
  ];
}

function asksIn(actions: ServiceDefinition['actions']): readonly string[] {
  return Object.values(actions).flatMap(({ asks }) => asks ?? []);
}

/** One clock alone needs no name. */
function namedClocks({ opens }: ServiceDefinition, { clocks }: ServiceWords): readonly string[] {
  const names = [...new Set<string>(opens.clocks.map((clock) => clock.name))];
  return names.length > 1 || Object.keys(clocks).length > 0 ? names : [];
}

/** Words to look for are in both languages or in neither. */
export function checkAlso(words: ServiceWords, other: ServiceWords): readonly Flaw[] {
  return words.also.length === 0 && other.also.length > 0
    ? [{ path: ['name'], remedy: 'Add “also”: the other language has words by which people look for it.' }]
    : [];
}

/** What those who asked may see of a flag has a sentence for them, and nothing else has. */
function checkFlagWords(flags: ServiceDefinition['flags'], words: ServiceWords): Flaw[] {
  return Object.entries(flags).flatMap(([flag, { shown }]) => {
    const said = Object.hasOwn(words.flags, flag) ? words.flags[flag] : undefined;
    if (!said || (shown === 'resident') === (said.resident !== undefined)) return [];
    const remedy =
      shown === 'resident'
        ? `Add “resident” to “${flag}”: those who asked are shown it.`
        : `Remove “resident” from “${flag}”, or write “shown: resident” in service.yaml: only officers see it.`;
    return [{ path: ['flags', flag], remedy }];
  });
}

/** Everything that a decision may give has words, and nothing else. */
function compareGiven(decision: string, { rows, else: other }: Decision, { decides }: ServiceWords): Flaw[] {
  const said = Object.hasOwn(decides, decision) ? decides[decision] : undefined;
  const given = [...rows.map(({ gives }) => gives), ...(other === undefined ? [] : [other])];
  return said ? compareAt(['decides', decision, 'gives'], given, said.gives) : [];
}

type Section =
  | 'statuses'
  | 'clocks'
  | 'actions'
  | 'flags'
  | 'tasks'
  | 'asks'
  | 'documents'
  | 'follow-ups'
  | 'routes'
  | 'outcomes'
  | 'messages'
  | 'refusals'
  | 'decides';
type Said = Readonly<Record<string, unknown>>;

function compare(section: Section, wanted: readonly string[], said: Said): Flaw[] {
  return compareAt([section], wanted, said);
}
