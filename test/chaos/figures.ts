/** One line for a reader, one for a program: what was done, with its numbers. */
export function say(what: string, figures: Readonly<Record<string, number>>): void {
  process.stdout.write(`${JSON.stringify({ figures: what, ...figures })}\n`);
}
