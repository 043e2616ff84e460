export type Reporter = {
  /** What a person may like to hear meanwhile. */
  readonly note: (line: string) => void;
  /** What it came to: lines for a person, or one line of JSON for a program. */
  readonly done: (facts: Readonly<Record<string, unknown>>, lines: readonly string[]) => void;
};

export function reporterFor(isJson: boolean, say: (line: string) => void): Reporter {
  if (isJson) return { note: () => {}, done: (facts) => say(JSON.stringify(facts)) };
  return {
    note: say,
    done: (_facts, lines) => {
      for (const line of lines) say(line);
    },
  };
}

export function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
