import { decoded, attribute } from '../journeys/fields.ts';

export type Form = {
  readonly action: string | undefined;
  readonly fields: readonly (readonly [name: string, value: string])[];
};

const control = /<(?:input|textarea|select|button)\b[^>]*>/g;

/** Every form of a page that is posted, with all of its fields: each name once, hidden ones as they stand. */
export function formsIn(html: string): readonly Form[] {
  return [...html.matchAll(/<form\b([^>]*\bmethod="post"[^>]*)>([\s\S]*?)<\/form>/g)].map(
    ([, opening = '', inside = '']) => {
      const fields = new Map<string, string>();
      for (const [part] of inside.matchAll(control)) {
        const name = attribute(part, 'name');
        if (name === undefined || fields.has(name) || part.startsWith('<button')) continue;
        fields.set(name, isHeld(part) ? decoded(attribute(part, 'value') ?? '') : '');
      }
      const action = attribute(opening, 'action');
      return { action: action === '' ? undefined : action, fields: [...fields] };
    },
  );
}

/** A radio or box counts as chosen, so that its form has something to spoil. */
function isHeld(part: string): boolean {
  return part.startsWith('<input') && attribute(part, 'type') !== 'image';
}
