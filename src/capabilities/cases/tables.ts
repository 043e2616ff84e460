// Generated from the migrated database by test/support/write-tables.ts. Do not edit.
import type { AuthorityId, CaseReference, Uprn, Usrn, Uuid } from '#language';
import type { ColumnType, Generated, GeneratedAlways } from '#platform/database';

export type CasesTables = {
  'cases.absence': {
    authority_id: Generated<AuthorityId>;
    officer_id: Uuid;
    from_on: Temporal.PlainDate;
    until_on: Temporal.PlainDate;
    cover_id: Uuid | null;
    said_at: Temporal.Instant;
  };
  'cases.action': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    action: string;
    position: number;
    to_status: string | null;
    needs_note: boolean;
    needs_outcome: boolean;
  };
  'cases.action_ask': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    action: string;
    asks: string;
  };
  'cases.action_document': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    action: string;
    document: string;
  };
  'cases.action_flag': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    action: string;
    flag: string;
    does: 'adds' | 'removes' | 'needs' | 'forbids';
  };
  'cases.action_from': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    action: string;
    status: string;
    ends: GeneratedAlways<boolean>;
  };
  'cases.action_holder': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    action: string;
    holds: string;
  };
  'cases.action_task': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    action: string;
    task: string;
  };
  'cases.ask': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    case_id: Uuid;
    service: string;
    version: number;
    action: string;
    asks: string;
    queue: string;
    sight: string;
    answer_by: Temporal.Instant | null;
    answer_steps: ColumnType<unknown, string | undefined, string>;
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    asked_at: Temporal.Instant;
    overdue_at: Temporal.Instant | null;
    answered: Generated<boolean>;
    answer_id: GeneratedAlways<Uuid | null>;
    over: Generated<boolean>;
  };
  'cases.ask_answer': {
    authority_id: Generated<AuthorityId>;
    ask_id: Uuid;
    answered: GeneratedAlways<boolean>;
    answer: 'accepted' | 'rejected';
    their_reference: string | null;
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    answered_at: Temporal.Instant;
  };
  'cases.ask_finish': {
    authority_id: Generated<AuthorityId>;
    ask_id: Uuid;
    answer: GeneratedAlways<string>;
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    finished_at: Temporal.Instant;
  };
  'cases.assignment': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    case_id: Uuid;
    officer_id: Uuid;
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    assigned_at: Temporal.Instant;
    ended_at: Temporal.Instant | null;
    put_back: Generated<boolean>;
  };
  'cases.availability': {
    authority_id: Generated<AuthorityId>;
    officer_id: Uuid;
    paused_at: Temporal.Instant | null;
    capacity: number | null;
    said_at: Temporal.Instant;
  };
  'cases.barred_action': {
    authority_id: Generated<AuthorityId>;
    case_id: Uuid;
    action: string;
  };
  'cases.base_date': {
    authority_id: Generated<AuthorityId>;
    case_id: Uuid;
    base: 'given-date' | 'decision-effect' | 'decision-expiry';
    day: Temporal.PlainDate;
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    said_at: Temporal.Instant;
  };
  'cases.case': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    reference: CaseReference;
    parent_id: Uuid | null;
    level: GeneratedAlways<number>;
    parent_level: GeneratedAlways<number | null>;
    service: string;
    version: number;
    status: string;
    ended: Generated<boolean>;
    closing_id: GeneratedAlways<Uuid | null>;
    queue: string;
    sight: string;
    sensitivity: 'public' | 'internal' | 'restricted';
    place: string | null;
    easting: number | null;
    northing: number | null;
    uprn: Uprn | null;
    usrn: Usrn | null;
    ward: string | null;
    due_at: Temporal.Instant | null;
    due_order: GeneratedAlways<Temporal.Instant>;
    due_steps: ColumnType<unknown, string | undefined, string>;
    opened_at: Temporal.Instant;
    revision: Generated<number>;
    asset_layer: string | null;
    asset: string | null;
    owner: string | null;
    still_since: Temporal.Instant | null;
    warned: Generated<number>;
    skill: string | null;
    units: Generated<number>;
    merged: Generated<boolean>;
    merging_id: Uuid | null;
  };
  'cases.clock': {
    authority_id: Generated<AuthorityId>;
    case_id: Uuid;
    clock: string;
    position: number;
    rule: ColumnType<unknown, string, string>;
    state: 'awaited' | 'running' | 'paused' | 'met' | 'breached' | 'cancelled';
    due_at: Temporal.Instant | null;
    still_since: Temporal.Instant | null;
    ended_at: Temporal.Instant | null;
    steps: ColumnType<unknown, string | undefined, string>;
    happenings: Generated<number>;
    warned: Generated<number>;
    warns_at: Temporal.Instant | null;
  };
  'cases.closing': {
    authority_id: Generated<AuthorityId>;
    case_id: Uuid;
    service: string;
    version: number;
    ended: GeneratedAlways<boolean>;
    outcome: string;
    closed_at: Temporal.Instant;
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    keep_until: Temporal.PlainDate | null;
    keep_from: string | null;
  };
  'cases.commission': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    task_id: Uuid;
    partner: string;
    tongue: 'en' | 'cy';
    digest: Buffer;
    given_at: Temporal.Instant;
    expires_at: Temporal.Instant;
    ended_at: Temporal.Instant | null;
    how: 'done' | 'cannot' | 'withdrawn' | null;
  };
  'cases.destruction': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    before_day: Temporal.PlainDate;
    proposed_at: Temporal.Instant;
  };
  'cases.destruction_approval': {
    authority_id: Generated<AuthorityId>;
    destruction_id: Uuid;
    checker_id: Uuid;
    officer_id: Uuid;
    approved_at: Temporal.Instant;
  };
  'cases.destruction_check': {
    authority_id: Generated<AuthorityId>;
    destruction_id: Uuid;
    officer_id: Uuid;
    checked_at: Temporal.Instant;
  };
  'cases.destruction_ending': {
    authority_id: Generated<AuthorityId>;
    destruction_id: Uuid;
    ended_at: Temporal.Instant;
  };
  'cases.destruction_item': {
    authority_id: Generated<AuthorityId>;
    destruction_id: Uuid;
    case_id: Uuid;
  };
  'cases.document': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    case_id: Uuid;
    service: string;
    version: number;
    document: string;
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    attached_at: Temporal.Instant;
  };
  'cases.document_type': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    document: string;
    position: number;
  };
  'cases.flag': {
    authority_id: Generated<AuthorityId>;
    case_id: Uuid;
    service: string;
    version: number;
    flag: string;
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    added_at: Temporal.Instant;
  };
  'cases.flag_type': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    flag: string;
    position: number;
  };
  'cases.jotting': {
    authority_id: Generated<AuthorityId>;
    case_id: Uuid;
    officer_id: Uuid;
    form: string;
    fields: unknown;
    revision: number;
    begun_at: Temporal.Instant;
    kept_at: Temporal.Instant;
    ended_key: string | null;
  };
  'cases.legal_hold': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    holds: 'case' | 'person' | 'service';
    case_id: Uuid;
    account_id: Uuid | null;
    email_key: string | null;
    service: string | null;
    why: string;
    owner_id: Uuid;
    review_on: Temporal.PlainDate;
    placed_at: Temporal.Instant;
  };
  'cases.legal_hold_release': {
    authority_id: Generated<AuthorityId>;
    hold_id: Uuid;
    why: string;
    officer_id: Uuid;
    released_at: Temporal.Instant;
  };
  'cases.mention': {
    authority_id: Generated<AuthorityId>;
    note_id: Uuid;
    officer_id: Uuid;
    case_id: Uuid;
    mentioned_at: Temporal.Instant;
    read_at: Temporal.Instant | null;
  };
  'cases.merged_request': {
    authority_id: Generated<AuthorityId>;
    case_id: Uuid;
    request_id: Uuid;
  };
  'cases.merging': {
    authority_id: Generated<AuthorityId>;
    case_id: Uuid;
    merged: GeneratedAlways<boolean>;
    with_id: Uuid;
    stays_id: Uuid;
    stays_merged: GeneratedAlways<boolean>;
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    merged_at: Temporal.Instant;
  };
  'cases.new_answer': {
    authority_id: Generated<AuthorityId>;
    case_id: Uuid;
    since: Temporal.Instant;
  };
  'cases.note': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    case_id: Uuid;
    kind: 'internal' | 'public';
    text: string;
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    written_at: Temporal.Instant;
  };
  'cases.opinion': {
    authority_id: Generated<AuthorityId>;
    request_id: Uuid;
    case_id: Uuid;
    score: number;
    text: string | null;
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    given_at: Temporal.Instant;
  };
  'cases.outcome': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    outcome: string;
    position: number;
    retention: 'keep' | 'destroy';
    keep_for: string | null;
    keep_from:
      | 'closing'
      | 'parent-closing'
      | 'related-closing'
      | 'answer'
      | 'given-date'
      | 'holding-end'
      | 'decision-effect'
      | 'decision-expiry'
      | 'fixed-term'
      | null;
    keep_answer: string | null;
    keep_term: string | null;
  };
  'cases.participant': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    request_id: Uuid;
    role: 'requester' | 'applicant' | 'agent' | 'landlord' | 'carer' | 'complainant' | 'councillor';
    identified: 'as-given' | 'by-code' | 'by-account' | 'by-officer';
    account_id: Uuid | null;
    name: string | null;
    email: string | null;
    email_key: string | null;
    telephone: string | null;
    follow_key: Buffer | null;
    preferred_way: 'email' | 'text-message' | 'telephone' | 'letter' | null;
    postal_address: string | null;
    name_key: string | null;
    surname_key: string | null;
    telephone_key: string | null;
  };
  'cases.presence': {
    authority_id: Generated<AuthorityId>;
    stream_id: Uuid;
    case_id: Uuid;
    officer_id: Uuid;
    until: Temporal.Instant;
  };
  'cases.queue': {
    authority_id: Generated<AuthorityId>;
    queue: string;
    team: string | null;
  };
  'cases.relating': {
    authority_id: Generated<AuthorityId>;
    case_id: Uuid;
    other_id: Uuid;
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    related_at: Temporal.Instant;
  };
  'cases.relation': {
    authority_id: Generated<AuthorityId>;
    case_id: Uuid;
    related_id: Uuid;
    follow_up: string;
    related_at: Temporal.Instant;
  };
  'cases.reply': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    case_id: Uuid;
    request_id: Uuid;
    text: string;
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    written_at: Temporal.Instant;
    kind: Generated<'reply' | 'still-a-problem'>;
  };
  'cases.request': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    reference: CaseReference;
    service: string;
    version: number;
    submission_id: Uuid | null;
    channel: string;
    tongue: 'en' | 'cy';
    made_at: Temporal.Instant;
    fee_pence: number | null;
  };
  'cases.request_case': {
    authority_id: Generated<AuthorityId>;
    request_id: Uuid;
    case_id: Uuid;
    how: 'opened' | 'joined' | 'added' | 'withdrew' | 'followed' | 'merged';
    linked_at: Temporal.Instant;
    withdrawn_at: Temporal.Instant | null;
  };
  'cases.retention_exclusion': {
    authority_id: Generated<AuthorityId>;
    case_id: Uuid;
    again_on: Temporal.PlainDate;
    why: string;
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    excluded_at: Temporal.Instant;
  };
  'cases.returned_event': {
    authority_id: Generated<AuthorityId>;
    event_id: Uuid;
    case_id: Uuid;
    from_id: Uuid;
    moves: boolean;
  };
  'cases.self_closing': {
    authority_id: Generated<AuthorityId>;
    case_id: Uuid;
    closes_at: Temporal.Instant;
    outcome: string;
    trouble: string | null;
  };
  'cases.service_version': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    digest: string;
    published_at: Temporal.Instant;
  };
  'cases.skill': {
    authority_id: Generated<AuthorityId>;
    officer_id: Uuid;
    skill: string;
  };
  'cases.status': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    status: string;
    position: number;
    ends: boolean;
  };
  'cases.task': {
    authority_id: Generated<AuthorityId>;
    id: Uuid;
    case_id: Uuid;
    service: string;
    version: number;
    task: string;
    required: boolean;
    queue: string;
    sight: string;
    follows_case: boolean;
    officer_id: Uuid | null;
    due_at: Temporal.Instant | null;
    due_order: GeneratedAlways<Temporal.Instant>;
    due_steps: ColumnType<unknown, string | undefined, string>;
    opened_at: Temporal.Instant;
    ended: Generated<boolean>;
    ending_id: GeneratedAlways<Uuid | null>;
  };
  'cases.task_after': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    task: string;
    earlier: string;
  };
  'cases.task_ending': {
    authority_id: Generated<AuthorityId>;
    task_id: Uuid;
    ended: GeneratedAlways<boolean>;
    how: 'done' | 'not-needed';
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    ended_at: Temporal.Instant;
  };
  'cases.task_item': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    task: string;
    item: string;
    position: number;
  };
  'cases.task_tick': {
    authority_id: Generated<AuthorityId>;
    task_id: Uuid;
    service: string;
    version: number;
    task: string;
    item: string;
    actor_kind: 'officer' | 'resident' | 'anonymous' | 'system';
    actor: string | null;
    ticked_at: Temporal.Instant;
  };
  'cases.task_type': {
    authority_id: Generated<AuthorityId>;
    service: string;
    version: number;
    task: string;
    position: number;
    opens_on: string;
    required: boolean;
  };
  'cases.tombstone': {
    authority_id: Generated<AuthorityId>;
    reference: CaseReference;
    case_reference: string;
    service: string;
    version: number;
    outcome: string;
    opened_at: Temporal.Instant;
    closed_at: Temporal.Instant;
    keep_until: Temporal.PlainDate;
    destruction_id: Uuid;
    checker_id: Uuid;
    approver_id: Uuid;
    destroyed_at: Temporal.Instant;
  };
  'cases.turn': {
    authority_id: Generated<AuthorityId>;
    queue: string;
    officer_id: Uuid;
    turn: number;
  };
};
