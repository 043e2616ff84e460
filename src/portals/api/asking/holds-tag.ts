/** Whether a client that sends `If-None-Match` has the answer with this tag already; weakly compared (RFC 9110, 13.1.2). */
export function holdsTag(condition: string | undefined, tag: string): boolean {
  if (condition === undefined) return false;
  return condition.trim() === '*' || condition.split(',').some((one) => opaque(one) === opaque(tag));
}

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
