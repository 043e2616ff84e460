import type { Uuid } from '#language';

/** Where somebody types: each officer has one jotting for each form of a case. */
export type JottingPlace = {
  readonly case: Uuid;
  readonly officer: Uuid;
  /** The form's noun below its case: `notes`, `closing`, `actions/send`. */
  readonly form: string;
};
