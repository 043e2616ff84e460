/** The values of a shell's names. */
export type Names = Readonly<Record<string, string>>;

/** A piece of a command as it is written, and the word that it means. */
const pieces = /'([^']*)'|"((?:[^"$]|\$\([^)]*\)|\$\w+)*)"|(\S+)/g;

/** The words of a command: what stands in quotes is one, and but for single ones names are filled in. */
export function wordsOf(command: string, names: Names, draw: () => string): readonly string[] {
  const filled = (text: string) =>
    text
      .replaceAll('$(uuidgen)', () => draw())
      .replaceAll(/\$(\w+)/g, (_whole, name: string) => names[name] ?? '');
  return [...command.matchAll(pieces)].map(
    ([, single, double, bare = '']) => single ?? filled(double ?? bare),
  );
}

/** The commands of a block, each by itself: one goes on behind a backslash, within single quotes and within braces. */
export function commandsIn(code: string): readonly string[] {
  const commands: string[] = [];
  let open: string[] = [];
  for (const line of code.replaceAll('\\\n', ' ').split('\n')) {
    open = [...open, line];
    const text = open.join('\n').trim();
    const isQuoted = text.split("'").length % 2 === 0;
    const isFunction = /^\w+\(\) \{/.test(text) && !text.endsWith('\n}');
    if (isQuoted || isFunction) continue;
    if (text !== '') commands.push(text);
    open = [];
  }
  return commands;
}

/** A function of a shell: its name and what it does. */
export function functionIn(command: string): { readonly name: string; readonly does: string } | undefined {
  const [, name, does = ''] = /^(\w+)\(\) \{\n([\s\S]*)\n\}$/.exec(command) ?? [];
  return name === undefined ? undefined : { name, does: does.trim() };
}
