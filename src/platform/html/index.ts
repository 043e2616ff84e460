export { type Attributes, attribute, attributes } from './attributes.ts';
export { html, type HtmlValue } from './html.ts';
export { jsonScript } from './json-script.ts';
export { type Html, render } from './markup.ts';
export { type PageClasses, pageTemplate, type PageTemplateOptions } from './page-template.ts';
export * from './govuk/index.ts';
