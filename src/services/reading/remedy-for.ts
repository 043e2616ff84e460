import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What to do about something that a schema does not take, in a sentence. `isThere` says whether anything was written. */
export function remedyFor(issue: Issue, isThere: boolean): string {
  const name = String(issue.path.at(-1) ?? 'this');
  if (!isThere) return `Add “${name}”: it is missing${expectation(issue)}.`;
  return isSentence(issue.message) ? issue.message : (ofShape(issue, name) ?? worded(issue.message, name));
}

function ofShape(issue: Issue, name: string): string | undefined {
  if (issue.code === 'unrecognized_keys')
    return (
      commaRemedy(issue.keys) ??
      `Remove “${issue.keys.join('”, “')}”, or check the spelling: the language has no such word here.`
    );
  if (issue.code === 'invalid_type') return `Write ${kinds[issue.expected] ?? issue.expected} for “${name}”.`;
  if (issue.code === 'invalid_value')
    return `Write one of these for “${name}”: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'too_small') return `Write more for “${name}”: ${String(issue.minimum)} at least.`;
  if (issue.code === 'too_big') return `Write less for “${name}”: ${String(issue.maximum)} at most.`;
  return issue.code === 'invalid_key' ? keyRemedy(issue, name) : undefined;
}

/** In { } a comma ends what is said, so that the rest of a sentence becomes a name. */
function commaRemedy(names: readonly string[]): string | undefined {
  const rest = names.find((name) => /[\s.,!?’]/.test(name.trim()));
  return (
    rest &&
    `Put the whole sentence in quotes that ends with “${rest}”: in { } a comma ends it. For example { next: 'We look, then we write.' }.`
  );
}

/** What the schema says of the name itself, if it says anything. */
function keyRemedy({ issues: [issue] }: z.core.$ZodIssueInvalidKey, name: string): string {
  const comma = commaRemedy([name]);
  if (comma !== undefined) return comma;
  return issue && isSentence(issue.message) ? issue.message : `Name it otherwise than “${name}”: ${naming}.`;
}

const naming = 'small letters, digits and hyphens, beginning with a letter';

const kinds: Readonly<Record<string, string>> = {
  string: 'some words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, in [ ] or with hyphens',
  object: 'a group of words with values',
  record: 'a group of names with values',
};

/** The codes of the string schemas. */
function worded(message: string, name: string): string {
  const codes: Readonly<Record<string, string>> = {
    missing: `Write the words of “${name}”: there are none.`,
    'too-long': `Shorten “${name}”: it is too long.`,
    unstorable: `Take the character out of “${name}” that cannot be stored (NUL or half of a pair).`,
    malformed: `Write “${name}” as a name: ${naming}.`,
  };
  if (codes[message]) return codes[message];
  return relayed(message, name) ?? `Mend “${name}”: ${message}.`;
}

/** The kinds of question pass on what zod says in its own words. */
function relayed(message: string, name: string): string | undefined {
  const [, expected] = /^Invalid input: expected (\w+)/.exec(message) ?? [];
  if (expected) return `Write ${kinds[expected] ?? expected} for “${name}”.`;
  const [, choices] = /^Invalid option: expected one of (.+)$/.exec(message) ?? [];
  if (choices)
    return `Write one of these for “${name}”: ${choices.replaceAll('|', ', ').replaceAll('"', '')}.`;
  const [, keys] = /^Unrecognized keys?: (.+)$/.exec(message) ?? [];
  return keys && `Remove ${keys.replaceAll(/"([^"]+)"/g, '“$1”')}: the language has no such word here.`;
}

/** A remedy that the schema itself has written; what zod writes of its own accord does not end with a stop. */
export function isSentence(message: string): boolean {
  return /^[A-Z].*[.]$/s.test(message);
}

function expectation(issue: Issue): string {
  return issue.code === 'invalid_value' ? ` (one of: ${issue.values.map(String).join(', ')})` : '';
}
