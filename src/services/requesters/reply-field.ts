import type { KeptFile } from '#capabilities/documents';
import type { Uuid } from '#language';

/** Among the files of a request, those that came with a reply are kept under this. */
export function replyField(reply: Uuid): string {
  return `reply ${reply}`;
}

/** Whether a file came with a reply, and not with the request itself. */
export function isOfReply({ question }: Pick<KeptFile, 'question'>): boolean {
  return question.startsWith('reply ');
}
