import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Refusal } from '#platform/errors';
import { languageSchema, schemaNames } from '#services';
import { readArguments } from '../read-arguments.ts';
import { usage } from '../usage.ts';

/** `services schema [service|form|words|example] [--to FOLDER]` */
export function readSchema(args: readonly string[]) {
  const { values, positionals } = readArguments(args, {
    options: { to: { type: 'string' } },
    allowPositionals: true,
  });
  const [given, more] = positionals;
  if (more !== undefined) throw new Refusal('command.too-much', { argument: more, usage });
  const name = schemaNames.find((one) => one === given);
  if (given !== undefined && !name)
    throw new Refusal('command.no-schema', { given, names: schemaNames.join(', ') });
  return { names: name ? [name] : schemaNames, to: values.to };
}

/** Prints the JSON Schema of one document of the language, or writes them into a folder. */
export async function writeSchemas(
  { names, to }: ReturnType<typeof readSchema>,
  say: (line: string) => void,
): Promise<void> {
  for (const name of names) {
    const text = `${JSON.stringify(languageSchema(name), undefined, 2)}\n`;
    if (to === undefined) {
      say(text.trimEnd());
      continue;
    }
    await mkdir(resolve(to), { recursive: true });
    await writeFile(join(resolve(to), `${name}.schema.json`), text);
  }
}
