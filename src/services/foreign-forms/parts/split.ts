import type { MadeQuestion } from './made.ts';

const lookups = ['address', 'property'];

/** What stands on one page of ours: a list alone, one look-up of addresses, so many questions and no more. */
export function split(
  questions: readonly MadeQuestion[],
  most: number,
): readonly (readonly MadeQuestion[])[] {
  const groups: MadeQuestion[][] = [];
  let open = false;
  for (const made of questions) {
    const group = groups.at(-1);
    const isList = made.question.kind === 'list';
    if (group && open && !isList && group.length < most && fits(made, group)) group.push(made);
    else groups.push([made]);
    open = !isList;
  }
  return groups;
}

function fits({ question: { kind } }: MadeQuestion, group: readonly MadeQuestion[]): boolean {
  return !lookups.includes(kind) || !group.some(({ question }) => lookups.includes(question.kind));
}
