import type { Tongue } from '#language';
import { classificationWords } from './classification-words.ts';
import { referenceSources } from './code-lists.ts';
import type { CodeList } from './code-lists.ts';

/** A code as the file has it, and what it says; one that no list has says itself. */
export type Coded = { readonly code: string; readonly words: string };

/** Nothing for an empty code. */
export function sayCode(code: string, list: CodeList, tongue: Tongue): Coded | undefined {
  return code === '' ? undefined : { code, words: list[code]?.[tongue] ?? code };
}

/** A class whose third or fourth level has no words is said by the level above it, with its code. */
export function sayClass(code: string, tongue: Tongue): Coded {
  const known = [code, code.slice(0, 4), code.slice(0, 2)].find((part) => part in classificationWords);
  const words = known === undefined ? code : (classificationWords[known]?.[tongue] ?? code);
  return { code, words: known === undefined || known === code ? words : `${words} (${code})` };
}

/** `9999CT`: a council's number, then whose key it is. */
export function saySource(source: string, tongue: Tongue): Coded {
  const ending = /^\d{4}([A-Z]{2})$/.exec(source)?.[1] ?? '';
  const list = source in referenceSources ? source : ending;
  return { code: source, words: referenceSources[list]?.[tongue] ?? source };
}
