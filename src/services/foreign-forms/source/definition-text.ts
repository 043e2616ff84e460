import { Refusal } from '#platform/errors';
import { parseDocument } from 'yaml';

/** A definition out of a file: JSON, or YAML of the same structure. */
export function definitionIn(text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '');
  if (/^\s*[{[]/.test(plain)) return jsonIn(plain);
  const document = parseDocument(plain, { logLevel: 'error', prettyErrors: false, stringKeys: true });
  const [error] = document.errors;
  if (error) throw new Refusal('foreign-form.unreadable', { said: error.message });
  try {
    return document.toJS({ maxAliasCount: 50 }) as unknown;
  } catch (tooMany) {
    if (tooMany instanceof ReferenceError)
      throw new Refusal('foreign-form.unreadable', { said: tooMany.message });
    throw tooMany;
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal('foreign-form.unreadable', { said: error.message });
    throw error;
  }
}
