export { startS3, type S3, type S3Manner } from './s3.ts';
