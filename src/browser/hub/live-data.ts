/** What a stream sends is looked at before it is believed. */
export function textIn(data: unknown, name: string): string {
  const value = isRecord(data) ? data[name] : undefined;
  return typeof value === 'string' ? value : '';
}

export function saysIn(data: unknown): ReadonlyMap<string, string> {
  const entries = isRecord(data) ? Object.entries(data) : [];
  return new Map(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

export function saidIn(data: unknown): { readonly cases: readonly string[]; readonly shown: number } {
  const { cases, shown } = isRecord(data) ? data : {};
  return {
    cases: Array.isArray(cases) ? cases.filter((one) => typeof one === 'string') : [],
    shown: typeof shown === 'number' ? shown : 0,
  };
}

export function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}
