/** JSON in letters that are markup to nobody who reads it as something else: people's words may stand in it. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replaceAll('<', String.raw`\u003c`);
}
