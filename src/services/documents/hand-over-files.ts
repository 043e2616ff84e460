import { handOver } from '#capabilities/documents';
import { filesGiven } from '#capabilities/forms';
import type { Submission } from '#capabilities/forms';
import type { Uuid } from '#language';
import type { Tx } from '#platform/database';

export type HandingOver = {
  readonly draft: Uuid;
  readonly request: Uuid;
  readonly submission: Pick<Submission, 'form' | 'answers'>;
};

/** The files that the answers name are the request's from now on; what else the draft had goes with it. */
export async function handOverFiles(tx: Tx, { draft, request, submission }: HandingOver): Promise<void> {
  const files = filesGiven(submission.form, submission.answers);
  if (files.length > 0) await handOver(tx, { draft, request, files });
}
