import type { Form, KeptAnswers } from '#capabilities/forms';
import type { ProfileField } from '#capabilities/profiles';

type BlockName = NonNullable<Form['definition']['pages'][number]['block']>;

/** Which field of an account a question of a standard block asks for. */
const fields: Partial<Record<BlockName, Readonly<Record<string, ProfileField>>>> = {
  name: { 'full-name': 'name' },
  contact: { name: 'name', telephone: 'telephone', 'preferred-way': 'preferred-way' },
  address: { 'home-address': 'address' },
  'date-of-birth': { 'date-of-birth': 'date-of-birth' },
};

export function fieldOf(block: BlockName | undefined, question: string): ProfileField | undefined {
  const named = block && fields[block];
  return named && Object.hasOwn(named, question) ? named[question] : undefined;
}

/** What answers say of whoever gave them, in the form in which an account keeps it. */
export type DetailGiven = {
  readonly field: ProfileField;
  readonly question: string;
  readonly value: unknown;
};

export function detailsIn({ definition }: Form, answers: KeptAnswers): readonly DetailGiven[] {
  return definition.pages.flatMap(({ block, questions }) =>
    questions.flatMap(({ question }) => {
      const field = fieldOf(block, question);
      const given = Object.hasOwn(answers, question) ? answers[question] : undefined;
      const value = typeof given === 'string' && field === 'name' ? nameIn(given) : given;
      return field && value !== undefined && value !== null ? [{ field, question, value }] : [];
    }),
  );
}

/** A name in one line as first and last name; one word is neither. */
function nameIn(line: string): unknown {
  const [, first, last] = /^(\S.*)\s(\S+)$/s.exec(line.trim()) ?? [];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** A name in parts in one line, as the contact block asks for it; its title is not part of it. */
export function lineOf(name: unknown): string | undefined {
  if (typeof name !== 'object' || name === null || !('first' in name) || !('last' in name)) return undefined;
  return `${String(name.first)} ${String(name.last)}`;
}
