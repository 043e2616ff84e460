export { s3Store } from './s3-store.ts';
export type { S3Settings } from './s3-store.ts';
