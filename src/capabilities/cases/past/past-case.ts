import type { Act, CaseReference, Uuid } from '#language';
import type { NewCase } from '../handling/insert-case.ts';
import type { Asked } from '../requests/request.ts';
import type { Bases, Pin } from '../versions/index.ts';

/**
 * A case that was opened, and perhaps closed, before it came here: the request that opened it, and what was done after
 * that, each by its own people at its own instant.
 */
export type PastCase = Pin &
  NewCase & { readonly opened: PastRequest & Done; readonly steps: readonly PastStep[] };

export type PastRequest = Pick<Asked, 'submission' | 'tongue' | 'participants' | 'fee'> & {
  readonly reference: CaseReference;
};

type Done = { readonly act: Act };

export type PastStep = Done &
  (
    | { readonly does: 'join'; readonly request: PastRequest }
    | { readonly does: 'assign'; readonly officer: Uuid }
    | { readonly does: 'unassign' }
    | { readonly does: 'move'; readonly queue: string; readonly sight?: string | undefined }
    | {
        readonly does: 'act';
        readonly action: string;
        readonly note?: string | undefined;
        readonly outcome?: string | undefined;
        /** Of a closing: the dates from which it may be kept that only others know. */
        readonly bases?: Bases | undefined;
        /** The day that it set for a clock. */
        readonly moves?: { readonly clock: string; readonly to: Temporal.PlainDate } | undefined;
      }
    | { readonly does: 'note'; readonly kind: 'internal' | 'public'; readonly text: string }
    | { readonly does: 'reopen'; readonly why: string }
  );
