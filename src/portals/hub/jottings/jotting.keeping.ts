import { endJotting, findCase, keepJotting } from '#capabilities/cases';
import { isStorable, sayTime } from '#language';
import { Refusal } from '#platform/errors';
import { z } from 'zod';
import { caseParams, revision } from '../cases/case-for.ts';
import { keeping, officerIn } from '../kit.ts';
import { sightFor } from '../sight.ts';
import { jottedForm, permissionFor } from './jotted-form.ts';
import { jottingsWords } from './jottings.words.ts';

const mostFields = 20;
const mostLetters = 20_000;

const named = z.object({
  form: jottedForm,
  key: z.string().regex(/^[\w-]{16,64}$/),
  revision: revision.optional(),
});

/** The page's own hidden fields begin with `_`; the rest is what was typed. */
const sent = z.record(z.string(), z.unknown()).transform((body, context) => {
  const about = named.safeParse({ form: body['_form'], key: body['_key'], revision: body['revision'] });
  const fields = typedIn(body);
  if (about.success && fields) return { ...about.data, fields };
  context.issues.push({ code: 'custom', message: 'not-kept', input: undefined });
  return z.NEVER;
});

/** What an officer types on a form of a case, kept for them alone until they send it. */
export const jottingKeeping = keeping({
  at: '/cases/:reference/jottings',
  access: 'case.read',
  params: caseParams,
  form: sent,
  unfit: () => new Refusal('jotting.not-kept'),
  keep: async (visit) => {
    const { tx, act, params, form: typed, tongue } = visit;
    const officer = officerIn(visit);
    const permission = permissionFor(typed.form);
    const found = await findCase(tx, sightFor(officer), params.reference);
    if (!found || !permission || !officer.may.includes(permission)) return undefined;
    const { form, fields, key, revision: seen = found.revision } = typed;
    const place = { case: found.id, officer: officer.id, form };
    const isBlank = Object.entries(fields).every(([name, value]) => name === 'kind' || value.trim() === '');
    if (isBlank) await endJotting(tx, { ...place, key: 'blank' }, act);
    else await keepJotting(tx, { ...place, fields, revision: seen, key }, act);
    const says = isBlank ? '' : jottingsWords[tongue].kept(sayTime(act.at, tongue));
    return { type: 'application/json', body: JSON.stringify({ says }) };
  },
});

/** Each field with its value; nothing where they are too many or too long, or cannot be stored. */
function typedIn(body: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> | undefined {
  const fields = Object.entries(body).flatMap(([name, value]): [string, string][] =>
    /^[a-z][a-z0-9-]{0,59}$/.test(name) && name !== 'revision' && typeof value === 'string'
      ? [[name, value]]
      : [],
  );
  const letters = fields.reduce((sum, [, value]) => sum + value.length, 0);
  const isFit =
    fields.length <= mostFields && letters <= mostLetters && fields.every(([, value]) => isStorable(value));
  return isFit ? Object.fromEntries(fields) : undefined;
}
