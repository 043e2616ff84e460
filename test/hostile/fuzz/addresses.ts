import { fieldsOf } from '../../house/schema-of.ts';
import type { Fields } from '../../house/schema-of.ts';
import type { Route } from '../../house/routes.ts';
import { oddPaths } from '../addresses.ts';
import { queryNames } from '../hostile-values.ts';
import type { Chance } from './chance.ts';
import { hostile, valueFor } from './values.ts';

type Truths = Readonly<Record<string, readonly string[]>>;

/** An address of a route: what it asks for in its path and query, true, nearly true or hostile, and what it does not. */
export function addressOf(chance: Chance, route: Route, truths: Truths): string {
  const { properties: named } = schemasOf(route).params;
  const path = route.at.replaceAll(/:(\w+)/g, (_whole, name: string) => {
    const known = truths[name] ?? [];
    if (known.length > 0 && chance.often(75)) return encodeURIComponent(chance.pick(known));
    return valueFor(chance, named[name], known);
  });
  return path + queryOf(chance, route, truths);
}

function queryOf(chance: Chance, route: Route, truths: Truths): string {
  const { properties } = schemasOf(route).query;
  const known = Object.keys(properties);
  const parts: string[] = [];
  for (const name of known)
    if (chance.often(50))
      parts.push(...written(chance, name, valueFor(chance, properties[name], truths[name] ?? [])));
  if (chance.often(20)) parts.push(...written(chance, chance.pick(queryNames), hostile(chance)));
  if (chance.often(5)) parts.push(`tongue=${chance.pick(['en', 'cy', 'xx', '__proto__'])}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** A name with its value, in most cases once. */
export function written(chance: Chance, name: string, value: string): readonly string[] {
  const at = encodeURIComponent(name);
  const ways: readonly (readonly string[])[] = [
    [`${at}=${value}`, `${at}=${value}`],
    [`${at}[]=${value}`],
    [`${at}[0]=${value}`, `${at}[1]=x`],
    [`${at}[__proto__][polluted]=${value}`],
    [`__proto__[${at}]=${value}`, `${at}=${value}`],
    [`${at}=${value}`, `${at}[a]=b`],
    [at],
    [`${at}=`],
    [`${at}==${value}`],
    [`${at}=${value};${at}=x`],
  ];
  return chance.often(80) ? [`${at}=${value}`] : chance.pick(ways);
}

export function oddAddress(chance: Chance): string {
  return chance.pick(oddPaths);
}

type Schemas = { readonly params: Fields; readonly query: Fields };
const known = new WeakMap<Route, Schemas>();

function schemasOf(route: Route): Schemas {
  const found = known.get(route);
  if (found) return found;
  const schemas = { params: fieldsOf(route.takes.params), query: fieldsOf(route.takes.query) };
  known.set(route, schemas);
  return schemas;
}
