const mostCharacters = 500;

/**
 * The path and query to go on to after signing in, or `/` when what was given could lead out of the portal: browsers
 * take `//host`, a backslash, and control characters in between, for another origin.
 */
export function localPath(given: string | undefined): string {
  if (given === undefined || given.length > mostCharacters) return '/';
  return /^\/(?!\/)[\u0021-\u005b\u005d-\u007e]*$/.test(given) ? given : '/';
}
