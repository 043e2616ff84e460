import { actionsFor, outcomesFor, tasksOn } from '#capabilities/cases';
import type { Action, TaskRecord } from '#capabilities/cases';
import { optionalText, text } from '#language';
import { radios, html, textarea } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { z } from 'zod';
import { holdsOf, officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { caseFormWords } from './case-form.words.ts';
import { revision } from './case-for.ts';
import type { SeenCase } from './case-for.ts';
import { enteredIn, mistakeAt } from './entered.ts';

/** What is to be done with a case; without an action, the case has changed and it can no longer be done. */
export type Doing = SeenCase & {
  readonly action: Action | undefined;
  readonly outcomes: readonly string[];
  /** Read where the action waits for some. */
  readonly tasks: readonly TaskRecord[];
};

export async function doing(
  visit: HubVisit,
  seen: SeenCase,
  isWanted: (action: Action) => boolean,
): Promise<Doing> {
  const { tx } = visit;
  const { found } = seen;
  const action = found.closing
    ? undefined
    : (await actionsFor(tx, found, holdsOf(officerIn(visit)))).find(isWanted);
  const outcomes = action?.needs.includes('outcome') ? await outcomesFor(tx, found) : [];
  const tasks = action?.awaits ? await tasksOn(tx, found.id) : [];
  return { ...seen, action, outcomes: outcomes.map(({ outcome }) => outcome), tasks };
}

/** What the action asks for: a note where it needs one, an outcome where it closes. */
export function doingForm({ action, outcomes }: Doing) {
  return z.object({
    revision,
    note: action?.needs.includes('note') ? text(2_000) : optionalText(2_000),
    outcome:
      outcomes.length > 0
        ? z.enum(outcomes, { error: 'missing' })
        : z
            .string()
            .optional()
            .transform(() => undefined),
  });
}

export function doingFields(visit: HubVisit & Entry, { action, outcomes, words }: Doing): Html {
  const said = caseFormWords[visit.tongue];
  const needsNote = action?.needs.includes('note') === true;
  const choices = outcomes.map((outcome) => ({
    value: outcome,
    text: words.outcomes[outcome]?.label ?? outcome,
    hint: { text: said.told(words.outcomes[outcome]?.resident ?? '') },
  }));
  return html`${
    choices.length > 0 &&
    radios({
      name: 'outcome',
      fieldset: { legend: { text: said.outcome } },
      items: choices,
      value: enteredIn(visit, 'outcome'),
      ...mistakeAt(visit, 'outcome'),
    })
  }
  ${textarea({
    id: 'note',
    name: 'note',
    rows: 3,
    label: { text: needsNote ? said.noteNeeded : `${said.note} ${said.optional}` },
    hint: { text: said.noteHint },
    value: enteredIn(visit, 'note'),
    ...mistakeAt(visit, 'note'),
  })}`;
}
