/** Joins the classes that apply. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  let joined = '';
  for (const name of names)
    if (typeof name === 'string' && name !== '') joined += joined === '' ? name : ` ${name}`;
  return joined;
}
