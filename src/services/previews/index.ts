export { previewMessages } from './preview-messages.ts';
export type { PreviewedMessage, PreviewedText } from './preview-messages.ts';
