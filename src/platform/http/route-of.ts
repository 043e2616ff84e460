/** The whole path of a portal's page, as the router takes it. */
export function routeOf(prefix: string, at: string): string {
  return prefix + (at === '/' && prefix !== '' ? '' : at);
}
