import { attribute, decoded } from '../../journeys/fields.ts';

/** A form as a page of ours has it: where it is sent, its hidden fields, and each other name with what it offers. */
export type Offered = {
  readonly action: string;
  readonly hidden: readonly (readonly [string, string])[];
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** The fields in which files are chosen. */
  readonly files: readonly string[];
};

const posted = /<form\b([^>]*\bmethod="post"[^>]*)>([\s\S]*?)<\/form>/g;

/** The forms of a page that are posted, each with its token. Leaving is left out: whoever left has nothing more to try. */
export function offeredIn(html: string, here: string): readonly Offered[] {
  return [...html.matchAll(posted)]
    .map(([, opening = '', inside = '']) => offered(attribute(opening, 'action') ?? here, inside))
    .filter(({ action, hidden, choices }) => {
      const isLeaving = action.includes('sign-out') || choices.has('leave');
      return hidden.some(([name]) => name === '_token') && !isLeaving;
    });
}

const control = /<(?:input|textarea|select|button|option)\b[^>]*>/g;

function offered(action: string, inside: string): Offered {
  const hidden: (readonly [string, string])[] = [];
  const choices = new Map<string, readonly string[]>();
  const files: string[] = [];
  let select: string | undefined;
  for (const [part] of inside.matchAll(control)) {
    if (part.startsWith('<select')) select = attribute(part, 'name');
    const name = part.startsWith('<option') ? select : attribute(part, 'name');
    const value = decoded(attribute(part, 'value') ?? '');
    if (name === undefined || attribute(part, 'type') === 'image') continue;
    if (attribute(part, 'type') === 'file') files.push(name);
    else if (name.startsWith('_')) hidden.push([name, value]);
    else
      choices.set(
        name,
        [...(choices.get(name) ?? []), value].filter((one) => one !== ''),
      );
  }
  return { action, hidden, choices, files };
}
