/**
 * Installs what the lock file names where it is missing, and prints the path of the Node to go on with.
 * It runs before anything is installed, so it needs only Node 20 and npm. The bin/ scripts call it.
 */
import { codeOf, Explained, installedNode, nodePackages, platform, root } from './install.mjs';

const oldest = 20;
const pinned = 26;
const own = Number.parseInt(process.versions.node, 10);

try {
  console.log(await readyNode());
} catch (error) {
  console.error(`\n${sentenceFor(error)}`);
  process.exitCode = 1;
}

async function readyNode() {
  if (own < oldest)
    throw new Explained(`Moothall starts with Node ${oldest} or later, and this is Node ${own}.`);
  const isOnItsOwn = own >= pinned && Boolean(process.env['DATABASE_URL']);
  if (!nodePackages[platform] && !isOnItsOwn) throw new Explained(unsupported());
  const node = (await installedNode()) ?? (isOnItsOwn ? process.execPath : undefined);
  if (node === undefined) throw new Explained(unsupported());
  return node;
}

function unsupported() {
  return (
    `Moothall brings its own Node and PostgreSQL for Linux (glibc 2.28 or later) and macOS, on x64 and arm64. ` +
    `They do not run on this computer (${platform}). Moothall itself does: put Node ${pinned} on the PATH ` +
    `and set DATABASE_URL to a PostgreSQL 15 or later of your own.`
  );
}

/** @param {unknown} error */
function sentenceFor(error) {
  if (error instanceof Explained) return error.message;
  const code = codeOf(error);
  if (code === 'ENOSPC') return `The disk that holds ${root} is full. Free at least 1 GB and start again.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `Moothall may not write in ${root}. Start it as the owner of that folder, or copy the project to a folder of your own.`;
  }
  throw error;
}
