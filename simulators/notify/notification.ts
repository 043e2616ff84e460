export type Kind = 'sms' | 'email' | 'letter';

export interface Template {
  readonly id: string;
  readonly type: Kind;
  readonly name: string;
  readonly body: string;
  readonly subject?: string;
}

/** A message as it was taken. */
export interface Notification {
  readonly id: string;
  readonly type: Kind;
  readonly reference: string | null;
  /** A number, an address, or nothing that is known outside a letter's own pages. */
  readonly to: string;
  readonly template: Template | null;
  readonly subject: string | null;
  readonly body: string;
  readonly createdAt: Temporal.Instant;
  /** A letter that came as it is printed. */
  readonly pdf?: Buffer;
  readonly postage?: string;
  status: string;
  completedAt: Temporal.Instant | null;
}

/** The notification as it is shown to who asks for it: what is not set is null. */
export function asJson(notification: Notification, origin: string) {
  const { id, type, reference, to, template, subject, body, status } = notification;
  return {
    id,
    reference,
    email_address: type === 'email' ? to : null,
    phone_number: type === 'sms' ? to : null,
    ...noLines,
    postage: notification.postage ?? null,
    type,
    status,
    template: template ? { id: template.id, version: 1, uri: `${origin}/v2/template/${template.id}` } : null,
    body,
    subject,
    created_at: stamp(notification.createdAt),
    created_by_name: null,
    sent_at: stamp(notification.createdAt),
    completed_at: notification.completedAt && stamp(notification.completedAt),
    scheduled_for: null,
    one_click_unsubscribe_url: null,
    cost_in_pounds: null,
    is_cost_data_ready: false,
    cost_details: {},
  };
}

/** An address that a letter brings in its own pages is not known line by line. */
const noLines = {
  line_1: null,
  line_2: null,
  line_3: null,
  line_4: null,
  line_5: null,
  line_6: null,
  postcode: null,
};

export function stamp(at: Temporal.Instant): string {
  return `${at.toString({ smallestUnit: 'microsecond' }).slice(0, -1)}Z`;
}
