import { attribute } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { isFilled, type Perhaps } from './content.ts';
import { navigationItem, type NavigationItem } from './navigation-item.ts';

export interface ServiceNavigationListOptions {
  readonly navigation?: readonly Perhaps<NavigationItem>[] | undefined;
  readonly navigationId?: string | undefined;
  readonly navigationLabel?: string | undefined;
  readonly navigationClasses?: string | undefined;
  readonly menuButtonText?: string | undefined;
  readonly menuButtonLabel?: string | undefined;
  /** Behind a menu button on a narrow screen; unless told, when there is more than one item. */
  readonly collapseNavigationOnMobile?: boolean | undefined;
  readonly slots?: ServiceNavigationListSlots | undefined;
}

export interface ServiceNavigationListSlots {
  readonly navigationStart?: Html | undefined;
  readonly navigationEnd?: Html | undefined;
}

/** The list of links and the menu button, or nothing when there is nothing to list. */
export function serviceNavigationList(options: ServiceNavigationListOptions): Html | false {
  const { slots, menuButtonText = 'Menu', navigationId = 'navigation' } = options;
  const items = (options.navigation ?? []).filter(isShown);
  if (items.length === 0 && !hasSlot(slots)) return false;
  return html`<nav
    aria-label="${options.navigationLabel ?? menuButtonText}"
    class="${classNames('govuk-service-navigation__wrapper', options.navigationClasses)}"
  >
    ${
      (options.collapseNavigationOnMobile ?? items.length > 1) &&
      toggle({ words: menuButtonText, label: options.menuButtonLabel, controls: navigationId })
    }
    <ul class="govuk-service-navigation__list" id="${navigationId}">
      ${listItems(items, slots)}
    </ul>
  </nav>`;
}

function listItems(items: readonly NavigationItem[], slots: ServiceNavigationListSlots | undefined): Html {
  return html`${slots?.navigationStart} ${items.map(navigationItem)} ${slots?.navigationEnd}`;
}

function hasSlot(slots: ServiceNavigationListSlots | undefined): boolean {
  return isFilled(slots?.navigationStart) || isFilled(slots?.navigationEnd);
}

function isShown(item: Perhaps<NavigationItem>): item is NavigationItem {
  return typeof item === 'object' && item !== null;
}

/** Hidden until its script shows it, so that without script the list stands open. */
function toggle(menu: { words: string; label: string | undefined; controls: string }): Html {
  return html`<button
    type="button"
    class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
    aria-controls="${menu.controls}"
    ${attribute('aria-label', menu.label !== menu.words && menu.label)}
    hidden
    aria-hidden="true"
  >
    ${menu.words}
  </button>`;
}
