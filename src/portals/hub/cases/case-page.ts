import type { Action, AskRecord, MergedCase, Report, TaskRecord } from '#capabilities/cases';
import type { KeptFile } from '#capabilities/documents';
import type { Uuid } from '#language';
import type { MapConfig } from '#portals/shell';
import type { OfferedFollowUp, SaidDecision } from '#services';
import type { SaidLinked } from '../relating/linked-view.ts';
import type { SaidRelated } from '../following/related-view.ts';
import type { HoldingLine } from '../holdings/holding-lines.ts';
import type { Begun } from '../jottings/begun.ts';
import type { CaseFiles } from '../files/case-files.ts';
import type { CaseLine } from './answers.ts';
import type { SeenCase } from './case-for.ts';
import type { ShownClock } from './clocks-of.ts';
import type { casePageWords } from './case.words.ts';
import type { Story } from './story.ts';

export type CasePageWords = (typeof casePageWords)['en'];
/** All that the page about a case shows. */
export type CasePage = SeenCase & {
  readonly reports: readonly Report[];
  readonly owner: string | undefined;
  /** How it came into its queue and to its owner, step by step. */
  readonly why: readonly string[];
  readonly actions: readonly Action[];
  readonly answers: ReadonlyMap<Uuid, readonly CaseLine[]>;
  /** What the service's tables decide by what was answered. */
  readonly decisions: readonly SaidDecision[];
  readonly clocks: readonly ShownClock[];
  readonly files: CaseFiles;
  readonly tasks: readonly TaskRecord[];
  /** Whether everybody may see it on the map, and photographs of it that an officer has shown. */
  readonly isOnMap: boolean;
  /** What officers attached. */
  readonly documents: readonly KeptFile[];
  readonly asks: readonly AskRecord[];
  /** What it granted, renewed, changed or ended, or a day of which opened it. */
  readonly holdings: readonly HoldingLine[];
  readonly related: readonly SaidRelated[];
  readonly linked: readonly SaidLinked[];
  /** What is worked on as a part of it. */
  readonly merged: readonly MergedCase[];
  /** What may follow it, now that it is closed. */
  readonly followUps: readonly OfferedFollowUp[];
  readonly story: Story;
  /** Who else is looking at it, or writing. */
  readonly here: string | undefined;
  /** The note that this officer began and did not save. */
  readonly begunNote: Begun | undefined;
  readonly place: {
    readonly ward: string | undefined;
    /** The thing that it is about: what such a thing is called, and which one it is. */
    readonly thing: { readonly kind: string; readonly says: string } | undefined;
    /** Who looks after the ground, where that is not the council. */
    readonly owner: string | undefined;
    readonly map: MapConfig | undefined;
  };
};
