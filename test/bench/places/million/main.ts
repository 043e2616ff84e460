/** `bin/pinned-node test/bench/places/million/main.ts FILE [--properties N] [--seed N]`: a gazetteer of a million properties. */
import { parseArgs } from 'node:util';
import { writeMillion } from './write-million.ts';

const { values, positionals } = parseArgs({
  options: { properties: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const [path] = positionals;
const amount = { properties: Number(values.properties), seed: Number(values.seed) };

if (path === undefined || !Number.isInteger(amount.properties) || !Number.isInteger(amount.seed)) {
  process.stderr.write(
    'Usage: bin/pinned-node test/bench/places/million/main.ts FILE [--properties N] [--seed N]\n',
  );
  process.exitCode = 1;
} else {
  const lines = await writeMillion(path, amount);
  process.stdout.write(`${path}: ${lines.toLocaleString('en-GB')} lines\n`);
}
