import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellsOfFullDisk } from './disk-full.ts';

test('PostgreSQL tells of a full disk in several ways', () => {
  const words = {
    'FATAL:  could not write lock file "postmaster.pid": No space left on device': true,
    'FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes at block 9': true,
    'FATAL:  could not extend file "base/1/1255": Disk quota exceeded': true,
    'FATAL:  data directory "/data" has wrong ownership': false,
  };
  for (const [said, isFull] of Object.entries(words)) assert.equal(tellsOfFullDisk(said), isFull, said);
});
