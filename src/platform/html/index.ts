export { type Attributes, attributes } from './attributes.ts';
export { html, type HtmlValue } from './html.ts';
export { type Html, render } from './markup.ts';
export { type PageClasses, pageTemplate, type PageTemplateOptions } from './page-template.ts';
export * from './govuk/index.ts';
