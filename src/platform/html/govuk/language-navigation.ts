import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf } from './content.ts';

export interface LanguageLink extends ComponentOptions, Content {
  readonly href?: string | undefined;
  /** An item without an address is current too. */
  readonly current?: boolean | undefined;
  readonly lang?: string | undefined;
  /** The same as `lang`, unless told. */
  readonly hrefLang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  readonly languageDescriptionText?: string | undefined;
}

export interface LanguageNavigationOptions extends ComponentOptions {
  readonly ariaLabel?: string | undefined;
  readonly items: readonly LanguageLink[];
}

export function languageNavigation(options: LanguageNavigationOptions): Html {
  return html`<nav
    class="${classNames('govuk-language-navigation', options.classes)}"
    ${attributes(options.attributes)}
    aria-label="${options.ariaLabel ?? 'Language'}"
  >
    <ul class="govuk-language-navigation__list">
      ${options.items.map((item) => html`<li class="govuk-language-navigation__list-item">${language(item)}</li>`)}
    </ul>
  </nav>`;
}

function language(item: LanguageLink): Html {
  if (item.current === true || item.href === undefined || item.href === '') return currentLanguage(item);
  const description = item.languageDescriptionText ?? '';
  return html`<a
    class="${classNames('govuk-language-navigation__link', item.classes)}"
    href="${item.href}"
    rel="alternate"
    ${attribute('lang', item.lang)}
    ${attribute('hreflang', item.hrefLang ?? item.lang)}
    ${attribute('dir', item.dir)}
    ${attributes(item.attributes)}
    >${contentOf(item)}${
      description !== '' && html`<span class="govuk-visually-hidden"> ${description}</span>`
    }
  </a>`;
}

function currentLanguage(item: LanguageLink): Html {
  return html`<span
    class="${classNames('govuk-language-navigation__text', item.classes)}"
    aria-current="true"
    ${attribute('lang', item.lang)}
    ${attribute('dir', item.dir)}
    ${attributes(item.attributes)}
    >${contentOf(item)}</span
  >`;
}
