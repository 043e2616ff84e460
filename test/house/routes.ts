import { join } from 'node:path';
import type { Takes } from '#platform/http';
import { pace } from '#platform/clock';
import { apiPortal } from '#portals/api';
import { hubPortal, hubPreviewPortal } from '#portals/hub';
import { previewPortal, residentPortal } from '#portals/resident';
import { readCouncil } from '#services';
import { bareRoutes } from './bare-routes.ts';
import { fieldsOf } from './schema-of.ts';
import type { Said } from './schema-of.ts';
import { checkout } from './sources.ts';

/** One thing that the outside can ask for. */
export type Route = {
  readonly method: string;
  readonly at: string;
  readonly portal: string;
  readonly access: string | undefined;
  readonly takes: Takes;
  readonly changes: boolean;
  readonly looks: boolean;
};

type Listed = { readonly at: string; readonly access: string; readonly takes: Takes };
type Portal = {
  readonly pages: readonly (Listed & { readonly acts: boolean; readonly recordsLooks: boolean })[];
  readonly endpoints: readonly Listed[];
  readonly deeds?: readonly (Listed & { readonly method: string })[];
  readonly passages: readonly Listed[];
  readonly keepings?: readonly Listed[];
  readonly streams?: readonly Listed[];
  readonly relays?: readonly (Listed & { readonly recordsLooks: boolean })[];
};

/** What a portal answers to, each with its method, at the addresses that people see. */
export function routesOf(
  portal: string,
  prefix: string,
  { pages, endpoints, deeds = [], passages, keepings = [], streams = [], relays = [] }: Portal,
): readonly Route[] {
  const listed = ({ at, access, takes }: Listed) => ({
    method: 'GET',
    portal,
    at: at === '/' && prefix !== '' ? prefix : prefix + at,
    access,
    takes,
    changes: false,
    looks: false,
  });
  const shown = pages.map((page) => ({
    ...listed({ ...page, takes: { ...page.takes, form: undefined } }),
    looks: page.recordsLooks,
  }));
  const sent = pages
    .filter(({ acts }) => acts)
    .map((page) => ({ ...listed(page), method: 'POST', changes: true, looks: page.recordsLooks }));
  const done = deeds.map((deed) => ({ ...listed(deed), method: deed.method, changes: true }));
  const kept = keepings.map((keeping) => ({ ...listed(keeping), method: 'POST', changes: true }));
  const handed = relays.map((relay) => ({ ...listed(relay), looks: relay.recordsLooks }));
  const through = passages.map((passage) => ({ ...listed(passage), changes: true }));
  return [
    ...shown,
    ...sent,
    ...[...endpoints, ...streams].map(listed),
    ...done,
    ...kept,
    ...handed,
    ...through,
  ];
}

/** Every route of every portal. */
export async function portalRoutes(): Promise<readonly Route[]> {
  const read = await readCouncil(join(checkout, 'councils/thornmere'));
  if (!('found' in read)) throw new Error('the fictional council is not whole');
  return [
    ...routesOf('resident', '', residentPortal),
    ...routesOf('hub', '/hub', hubPortal(read.found)),
    ...routesOf('preview', '/preview', previewPortal),
    ...routesOf('hub preview', '/hub/preview', hubPreviewPortal(read.found)),
    ...routesOf('api', '/api', apiPortal(pace())),
  ];
}

const sayings: readonly string[] = ['GET', 'POST', 'DELETE'];

/** What a route lacks: a permission, or a schema for something that it takes. */
export function offencesOf({ method, at, access, takes, changes }: Route): readonly string[] {
  const named = [...at.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const read = Object.keys(fieldsOf(takes.params).properties);
  const offences = {
    'has no permission': access === undefined || access === '',
    'is asked for by a method that does not say what it does': !sayings.includes(method),
    'takes something away, and is not said to change anything': method === 'DELETE' && !changes,
    'takes what is sent without a schema': method === 'POST' && takes.form === undefined,
  };
  return [
    ...Object.entries(offences).flatMap(([offence, isSo]) => (isSo ? [offence] : [])),
    ...named.filter((name) => !read.includes(name)).map((name) => `reads :${name} without a schema`),
    ...read
      .filter((name) => !named.includes(name))
      .map((name) => `has a schema for :${name}, which it is not given`),
  ].map((offence) => `${method} ${at} ${offence}`);
}

/** docs/routes.md as it should be. */
export async function routesDocument(): Promise<string> {
  const routes = await portalRoutes();
  const sections = [...Map.groupBy(routes, ({ portal }) => portal)].map(([portal, list]) =>
    [`## The portal \`${portal}\``, '', ...head, ...list.map(rowOf)].join('\n'),
  );
  const bare = Object.entries(bareRoutes).map(([route, { access, takes, changes }]) => {
    const [method = '', at = ''] = route.split(' ');
    return `| ${method} | \`${at}\` | ${access} | ${inCell(takes)} | ${changes ? 'yes' : ''} |  |`;
  });
  return `${[introduction, ...sections, ['## Of no portal', '', ...head, ...bare].join('\n')].join('\n\n')}\n`;
}

const head = [
  '| method | address | permission | takes | changes | looks |',
  '| --- | --- | --- | --- | --- | --- |',
];

function rowOf({ method, at, access, takes, changes, looks }: Route): string {
  const cells = [
    method,
    `\`${at}\``,
    `\`${access ?? ''}\``,
    takenBy(takes),
    changes ? 'yes' : '',
    looks ? 'yes' : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

function takenBy({ params, query, form }: Takes): string {
  const parts = [
    ...Object.entries(fieldsOf(params).properties).map(([name, field]) => `\`:${name}\` ${sayField(field)}`),
    ...Object.entries(fieldsOf(query).properties).map(([name, field]) => `\`?${name}\` ${sayField(field)}`),
    ...(form === 'schema' ? ['form by its schema'] : []),
    ...(form === 'nothing' ? ['form of hidden fields only'] : []),
  ];
  return inCell(parts.join('; '));
}

function sayField({ type, maxLength, format, enum: options, const: only }: Said): string {
  if (only !== undefined) return `\`${only}\``;
  if (options)
    return options.length > 6
      ? `one of ${String(options.length)}`
      : options.map((one) => `\`${String(one)}\``).join(' ');
  const most = maxLength === undefined ? '' : ` to ${String(maxLength)}`;
  return `${format ?? type ?? 'own kind'}${most}`;
}

const inCell = (text: string): string => text.replaceAll('|', '\\|');

const introduction = `# Routes

Everything that can be asked of Moothall: by which method, at which address, with which permission, and what is taken. What stands in an address or is sent is read
by a schema once; a name that is not listed is not read. A form's schema is made for each subject (a service's own questions, the queues of the council), so it stands in its page. “Looks” says
that the page can record who looked at whom. Whoever may not see something gets the same 404 as for what does not exist.

This page is written from the portals' lists by \`bin/pinned-node test/house/write-routes.ts\`, and a test compares. A route without a permission or without
a schema for what it takes fails that test.`;
