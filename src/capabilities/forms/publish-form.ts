import { createHash } from 'node:crypto';
import type { Act } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { checkForm } from './checking/check-form.ts';
import { formPublished } from './events.ts';
import type { Form } from './form.ts';
import type { FormsTables } from './tables.ts';
import { assembleForm } from './words-for.ts';

/**
 * Publishes one version of a service's form, its blocks copied in. The same content again changes nothing; refused are other
 * content under a published number (`form.version-immutable`) and a form that `checkForm` faults (`form.unfit`).
 */
export async function publishForm(tx: Tx, publication: Form, act: Act): Promise<void> {
  const { service, version } = publication;
  const [problem, ...more] = checkForm(publication.definition, publication.words);
  if (problem) throw new Refusal('form.unfit', { service, path: problem.path, problems: more.length + 1 });
  const { definition, words } = assembleForm(publication);
  const digest = digestOf({ definition, words });
  const id = newId(act.at);
  const published = await tables<FormsTables>(tx)
    .insertInto('forms.version')
    .values({
      service,
      version,
      id,
      definition: JSON.stringify(definition),
      words: JSON.stringify(words),
      digest,
      published_at: act.at,
    })
    .onConflict((clash) => clash.columns(['authority_id', 'service', 'version']).doNothing())
    .returning('version')
    .executeTakeFirst();
  if (!published) return compare(tx, publication, digest);
  const data = { service, version, digest: digest.toString('hex') };
  await append(tx, formPublished({ subject: id, data }), act);
}

async function compare(tx: Tx, { service, version }: Form, digest: Buffer): Promise<void> {
  const standing = await tables<FormsTables>(tx)
    .selectFrom('forms.version')
    .select('digest')
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  if (!standing.digest.equals(digest)) throw new Refusal('form.version-immutable', { service, version });
}

/** Of the content, in whatever order a file has its keys. */
function digestOf(content: unknown): Buffer {
  const canonical = JSON.stringify(content, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
  return createHash('sha256').update(canonical).digest();
}
