/** What the fields of a form with files may weigh together: as much as a form without. */
export const mostBytesOfFields = 256 * 1024;

export type SentFields = Readonly<Record<string, string | string[]>>;

/** Gathers the fields of a form with files as they come. `add` says whether there was room. */
export function gatherFields() {
  const values = new Map<string, string[]>();
  let bytes = 0;
  return {
    add: (name: string, value: string): boolean => {
      bytes += name.length + Buffer.byteLength(value);
      values.set(name, [...(values.get(name) ?? []), value]);
      return bytes <= mostBytesOfFields;
    },
    so: (): SentFields =>
      Object.fromEntries([...values].map(([name, sent]) => [name, sent.length > 1 ? sent : (sent[0] ?? '')])),
  };
}
