export { batchesMade, batchNamed, lettersIn } from './batches.ts';
export type { Batch, BatchKey, BatchLetter } from './batches.ts';
export { handOverBatch, makeBatch, mostLetters, takeBatchApart } from './make-batch.ts';
export { trayNow } from './tray.ts';
export { wordBatch } from './word-batch.ts';
export type { WordedBatch } from './word-batch.ts';
