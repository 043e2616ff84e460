const months = [
  'january february march april may june july august september october november december',
  'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr',
].map((names) => names.split(' '));

/** The number of a month that was typed as one, or by its name in either language; nought for none. */
export function monthNamed(typed: string): number {
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  const name = typed.toLowerCase();
  const places = months.map((names) =>
    names.findIndex((known) => known === name || known.slice(0, 3) === name),
  );
  return Math.max(...places) + 1;
}
