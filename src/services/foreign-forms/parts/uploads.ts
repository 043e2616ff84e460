import { fileKinds } from '#platform/files';
import { bag, numberIn, textIn } from '../source/shapes.ts';
import type { SourceComponent } from '../source/source-form.ts';
import type { MadeKind, Making } from './made.ts';

const mostFiles = 10;
const mostMegabytes = 20;

const kinds: Readonly<Record<string, (typeof fileKinds)[number]>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  heic: 'heic',
  pdf: 'pdf',
  docx: 'docx',
  'vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  odt: 'odt',
  'vnd.oasis.opendocument.text': 'odt',
};

/** Files: as many, as large and of such kinds as ours take. */
export function uploadOf({ options, schema, place }: SourceComponent, making: Making): MadeKind {
  const zone = bag.parse(options['dropzoneConfig']);
  const wanted = numberIn(zone, 'maxFiles') ?? numberIn(schema, 'length') ?? numberIn(schema, 'max');
  if ((wanted ?? 0) > mostFiles)
    making.note(place, `at most ${String(wanted)} files`, `at most ${String(mostFiles)}`);
  const accepted = [textIn(options, 'accept'), textIn(zone, 'acceptedFiles')].filter((one) => one !== '');
  return {
    kind: 'upload',
    options: {
      most: within(wanted ?? mostFiles, mostFiles),
      largest: within(numberIn(zone, 'maxFilesize') ?? mostMegabytes, mostMegabytes),
      takes: kindsIn(accepted.join(','), place, making),
    },
  };
}

function within(count: number, most: number): number {
  return Math.min(Math.max(Math.floor(count), 1), most);
}

/** Kinds by their ending or their media type; all that we take where none of them is named. */
function kindsIn(accepted: string, place: string, { note }: Making): readonly string[] {
  const named = accepted.split(/[\s,;]+/).flatMap((one) => (one === '' ? [] : [endingOf(one)]));
  const known = named.flatMap((one) => (Object.hasOwn(kinds, one) ? [kinds[one]] : []));
  const strange = named.filter((one) => !Object.hasOwn(kinds, one));
  if (strange.length > 0) note(place, `files of the kinds ${strange.join(', ')}`, 'not taken');
  const takes = fileKinds.filter((kind) => known.includes(kind));
  return takes.length > 0 ? takes : fileKinds;
}

function endingOf(accepted: string): string {
  return accepted.toLowerCase().replace(/^.*\//, '').replace(/^\./, '');
}
