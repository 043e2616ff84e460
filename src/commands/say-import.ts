import type { Progress, Summary } from '#capabilities/gazetteer';

type Say = (line: string) => void;

const secondsBetween = 2;

/** A line for whoever waits, not one for each of the hundred batches of a big file. */
export function nowAndThen(file: string, say: Say) {
  let last = performance.now();
  return ({ stage, done, of }: Progress) => {
    if (performance.now() - last < secondsBetween * 1_000) return;
    last = performance.now();
    say(`${file}: ${stages[stage]}, ${String(Math.floor((100 * done) / Math.max(of, 1)))} %`);
  };
}

const stages: Readonly<Record<Progress['stage'], string>> = {
  checking: 'checking',
  copying: 'copying what answers now',
  staging: 'reading records',
  indexing: 'making indexes',
  applying: 'applying changes',
  linking: 'holding records to one another',
  'writing-lines': 'drawing up addresses',
  clearing: 'clearing what is old',
};

const outcomes: Readonly<Record<Summary['outcome'], string>> = {
  live: 'is live',
  same: 'is what is live already; nothing was done',
  rehearsed: 'would be taken; nothing was changed',
  refused: 'was refused',
};

/** What one supply came to, a sentence a line. */
export function sentences(summary: Summary | Pick<Summary, 'outcome'>, rejects: string): readonly string[] {
  if (!('accepted' in summary) || summary.outcome === 'same') return [outcomes[summary.outcome]];
  const { outcome, encoding, accepted, rejected, remarked, properties, lines } = summary;
  return [
    encoding === 'windows-1252' ? 'its letters are Windows-1252, and were read as such' : '',
    `${count(accepted)} records taken, ${count(rejected)} not`,
    remarked > 0
      ? `${count(remarked)} taken without a value, or with a code that the standard does not have`
      : '',
    rejected + remarked > 0 ? `${rejects} says why` : '',
    outcome === 'live' ? `${count(properties)} properties with ${count(lines)} addresses` : '',
    ...orphans(summary),
    outcomes[outcome],
  ].filter((line) => line !== '');
}

function orphans({ withoutProperty, withoutStreet }: Summary): readonly string[] {
  return [
    withoutProperty > 0 ? `${count(withoutProperty)} of them belong to properties that it does not have` : '',
    withoutStreet > 0 ? `${count(withoutStreet)} of them are in streets that it does not have` : '',
  ];
}

const count = (number: number) => number.toLocaleString('en-GB');
