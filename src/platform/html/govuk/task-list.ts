import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf, type Perhaps } from './content.ts';
import { tag, type TagOptions } from './tag.ts';

export interface Task {
  readonly title: Content & { readonly classes?: string | undefined };
  readonly hint?: Content | undefined;
  readonly status: Content & {
    readonly classes?: string | undefined;
    readonly tag?: TagOptions | undefined;
  };
  readonly href?: string | undefined;
  readonly classes?: string | undefined;
}

export interface TaskListOptions extends ComponentOptions {
  readonly idPrefix?: string | undefined;
  readonly items: readonly Perhaps<Task>[];
}

export function taskList(options: TaskListOptions): Html {
  const prefix = options.idPrefix ?? 'task-list';
  return html`<ul class="${classNames('govuk-task-list', options.classes)}" ${attributes(options.attributes)}>
    ${options.items.map((item, index) => item && task(item, `${prefix}-${index + 1}`))}
  </ul>`;
}

function task(item: Task, id: string): Html {
  const isLink = item.href !== undefined && item.href !== '';
  const classes = classNames(
    'govuk-task-list__item',
    isLink && 'govuk-task-list__item--with-link',
    item.classes,
  );
  return html`<li class="${classes}">
    <div class="govuk-task-list__name-and-hint">
      ${isLink ? link(item, id) : name(item)}
      ${item.hint && html`<div id="${id}-hint" class="govuk-task-list__hint">${contentOf(item.hint)}</div>`}
    </div>
    <div class="${classNames('govuk-task-list__status', item.status.classes)}" id="${id}-status">
      ${item.status.tag ? tag(item.status.tag) : contentOf(item.status)}
    </div>
  </li>`;
}

function link(item: Task, id: string): Html {
  return html`<a
    class="${classNames('govuk-link govuk-task-list__link', item.title.classes)}"
    href="${item.href}"
    aria-describedby="${item.hint && `${id}-hint `}${id}-status"
  >
    ${contentOf(item.title)}
  </a>`;
}

function name(item: Task): Html {
  return html`<div ${attribute('class', item.title.classes)}>${contentOf(item.title)}</div>`;
}
