export { accordion, type AccordionOptions, type AccordionSection } from './accordion.ts';
export { backLink, type BackLinkOptions } from './back-link.ts';
export { breadcrumbs, type Breadcrumb, type BreadcrumbsOptions } from './breadcrumbs.ts';
export { button, type ButtonOptions } from './button.ts';
export { characterCount, type CharacterCountOptions } from './character-count.ts';
export { checkboxes, type Checkbox, type CheckboxesOptions } from './checkboxes.ts';
export {
  cookieBanner,
  type CookieBannerAction,
  type CookieBannerMessage,
  type CookieBannerOptions,
} from './cookie-banner.ts';
export { dateInput, type DateInputOptions, type DatePart } from './date-input.ts';
export { details, type DetailsOptions } from './details.ts';
export { errorMessage, type ErrorMessageOptions } from './error-message.ts';
export { errorSummary, type ErrorSummaryItem, type ErrorSummaryOptions } from './error-summary.ts';
export { exitThisPage, type ExitThisPageOptions } from './exit-this-page.ts';
export { feedback, type FeedbackOptions } from './feedback.ts';
export { fieldset, type FieldsetOptions, type LegendOptions } from './fieldset.ts';
export { fileUpload, type FileUploadOptions } from './file-upload.ts';
export { footer, type FooterMeta, type FooterOptions } from './footer.ts';
export { genericHeader, type GenericHeaderOptions } from './generic-header.ts';
export { header, type HeaderOptions } from './header.ts';
export { hint, type HintOptions } from './hint.ts';
export { input, type AffixOptions, type InputOptions } from './input.ts';
export { insetText, type InsetTextOptions } from './inset-text.ts';
export { label, type LabelOptions } from './label.ts';
export {
  languageNavigation,
  type LanguageLink,
  type LanguageNavigationOptions,
} from './language-navigation.ts';
export { notificationBanner, type NotificationBannerOptions } from './notification-banner.ts';
export { pagination, type PaginationOptions } from './pagination.ts';
export { panel, type PanelAction, type PanelActions, type PanelOptions } from './panel.ts';
export { passwordInput, type PasswordInputOptions } from './password-input.ts';
export { phaseBanner, type PhaseBannerOptions } from './phase-banner.ts';
export { radios, type RadiosOptions } from './radios.ts';
export { select, type SelectItem, type SelectOptions } from './select.ts';
export {
  serviceNavigation,
  type ServiceNavigationOptions,
  type ServiceNavigationSlots,
} from './service-navigation.ts';
export { skipLink, type SkipLinkOptions } from './skip-link.ts';
export { summaryList, type SummaryCell, type SummaryListOptions, type SummaryRow } from './summary-list.ts';
export { table, type TableCell, type TableOptions } from './table.ts';
export { tabs, type Tab, type TabsOptions } from './tabs.ts';
export { tag, type TagOptions } from './tag.ts';
export { taskList, type Task, type TaskListOptions } from './task-list.ts';
export { textarea, type TextareaOptions } from './textarea.ts';
export { warningText, type WarningTextOptions } from './warning-text.ts';
export type { Choice, Divider } from './choice.ts';
export type { Content, Perhaps, Text } from './content.ts';
export type { FooterLink } from './footer-link.ts';
export type { FooterSection } from './footer-section.ts';
export type { NavigationItem } from './navigation-item.ts';
export type { PaginationArrow } from './pagination-arrow.ts';
export type { PaginationItem } from './pagination-item.ts';
export type { SummaryAction, SummaryActions } from './summary-action.ts';
export type { SummaryCard, SummaryCardTitle } from './summary-card.ts';
export type { Plurals } from './translation.ts';
export { componentWords } from './component-words.ts';
