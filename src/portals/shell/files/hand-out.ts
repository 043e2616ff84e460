import type { Content } from '#capabilities/documents';
import type { Sent } from '#platform/http';
import type { FileStore } from '#platform/files';

/** Where a portal reads the files that its pages show. */
export type FileReader = Pick<FileStore, 'read'>;

/**
 * A file that somebody sent, for who may see it. It is nobody's page: whatever is in it runs nothing, reaches nothing and is, in a browser,
 * on an origin of its own. Pictures, which we made ourselves, are shown; documents are saved.
 */
export async function handOut(
  files: FileReader,
  { key, type, name, bytes }: Content,
): Promise<Sent | undefined> {
  const body = await files.read(key);
  if (!body) return undefined;
  const how = type.startsWith('image/') ? 'inline' : 'attachment';
  return {
    type,
    body,
    headers: {
      'content-length': String(bytes),
      'content-disposition': `${how}; filename="${plain(name)}"; filename*=UTF-8''${encoded(name)}`,
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
    },
  };
}

/** For programs of old, which read no other letters. */
function plain(name: string): string {
  return name.replaceAll(/[^\w .()-]/g, '_');
}

function encoded(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
}
