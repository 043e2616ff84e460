import type { Tongue } from '#language';
import { attributes, type Attributes } from './attributes.ts';
import { classNames } from './govuk/class-names.ts';
import { skipLink } from './govuk/skip-link.ts';
import { html } from './html.ts';
import type { Html } from './markup.ts';
import { startScript } from './start-script.ts';

export interface PageTemplateOptions {
  readonly lang: Tongue;
  readonly title: string;
  /** The colour of the browser's own bars, as CSS writes it. */
  readonly themeColor: string;
  /** The words of the link past the header. */
  readonly skipLinkText: string;
  readonly content: Html;
  /** With it a script of one line tells the style sheet that scripts run; without it the page brings that script itself. */
  readonly cspNonce?: string | undefined;
  /** Style sheets, scripts and further metadata. */
  readonly head?: Html | undefined;
  /** Links to the icons and the manifest. */
  readonly icons?: Html | undefined;
  readonly bodyStart?: Html | undefined;
  readonly header?: Html | undefined;
  /** Back link, breadcrumbs, phase banner: what stands before the main part and inside its margins. */
  readonly beforeContent?: Html | undefined;
  readonly footer?: Html | undefined;
  /** The scripts. */
  readonly bodyEnd?: Html | undefined;
  readonly classes?: PageClasses | undefined;
  readonly bodyAttributes?: Attributes | undefined;
}

export interface PageClasses {
  readonly html?: string | undefined;
  readonly body?: string | undefined;
  readonly container?: string | undefined;
  readonly main?: string | undefined;
}

/** A whole page in the shape of the GOV.UK page template, without its brand. The skip link leads to `main-content`. */
export function pageTemplate(options: PageTemplateOptions): Html {
  return html`<!doctype html>
    <html lang="${options.lang}" class="${classNames('govuk-template', options.classes?.html)}">
      ${head(options)}
      <body
        class="${classNames('govuk-template__body', options.classes?.body)}"
        ${attributes(options.bodyAttributes)}
      >
        ${startScript(options.cspNonce)} ${options.bodyStart}
        ${skipLink({ href: '#main-content', text: options.skipLinkText })}
        ${options.header && html`<header class="govuk-template__header">${options.header}</header>`}
        ${main(options)}
        ${options.footer && html`<footer class="govuk-template__footer">${options.footer}</footer>`}
        ${options.bodyEnd}
      </body>
    </html> `;
}

function head(options: PageTemplateOptions): Html {
  return html`<head>
    <meta charset="utf-8" />
    <title>${options.title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="theme-color" content="${options.themeColor}" />
    ${options.icons} ${options.head}
  </head>`;
}

function main(options: PageTemplateOptions): Html {
  return html`<div class="${classNames('govuk-width-container', options.classes?.container)}">
    ${options.beforeContent}
    <main class="${classNames('govuk-main-wrapper', options.classes?.main)}" id="main-content">
      ${options.content}
    </main>
  </div>`;
}
