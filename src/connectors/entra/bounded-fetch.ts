import type { CustomFetch } from 'openid-client';

/** A directory's answers have some thousands of bytes; its key set some ten thousand. */
const mostBytes = 512 * 1024;

/** Fetches as asked, and gives up on an answer that does not end. */
export const boundedFetch: CustomFetch = async (url, { body, method, headers, redirect, signal }) => {
  const response = await fetch(url, {
    method,
    headers,
    redirect,
    ...(body === undefined ? {} : { body }),
    ...(signal === undefined ? {} : { signal }),
  });
  const { status, statusText } = response;
  const answer = { status, statusText, headers: response.headers };
  return new Response(await bounded(response.body), answer);
};

async function bounded(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!body) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > mostBytes) throw new TypeError('the directory sent more than an answer may weigh');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
