/** A file as a browser sends it. */
export type SentFile = { readonly field: string; readonly name: string; readonly content: Buffer };

/** A form with files, as a browser writes it: the fields first, as they stand on the page. */
export async function multipart(
  fields: Readonly<Record<string, string>> | readonly (readonly [string, string])[],
  files: readonly SentFile[],
): Promise<{ readonly type: string; readonly payload: Buffer }> {
  const form = new FormData();
  const pairs = isList(fields) ? fields : Object.entries(fields);
  for (const [name, value] of pairs) form.append(name, value);
  for (const { field, name, content } of files)
    form.append(field, new File([new Uint8Array(content)], name, { type: 'image/jpeg' }));
  const written = new Response(form);
  return {
    type: written.headers.get('content-type') ?? '',
    payload: Buffer.from(await written.arrayBuffer()),
  };
}

function isList(fields: object): fields is readonly (readonly [string, string])[] {
  return Array.isArray(fields);
}
