export type Heard =
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'stream'; readonly content: Buffer }
  | { readonly kind: 'too-large' };

/** Reads what a client says, however it is cut up on the way: a command, or INSTREAM with its chunks. */
export class StreamReader {
  readonly #most: number;
  readonly #chunks: Buffer[] = [];
  #buffer = Buffer.alloc(0);
  #isStream = false;
  #length = 0;
  /** A client that began with `z` is answered with a NUL at the end, any other with a line's end. */
  ending = '\n';

  constructor(most: number) {
    this.#most = most;
  }

  /** What was heard, once it is whole. */
  read(data: Buffer): Heard | undefined {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    if (this.#isStream) return this.#readChunks();
    const end = this.#buffer.findIndex((byte) => byte === 0 || byte === 10);
    if (end < 0) return undefined;
    const said = this.#buffer.toString('latin1', 0, end);
    if (said.startsWith('z')) this.ending = '\0';
    this.#buffer = this.#buffer.subarray(end + 1);
    const command = said.replace(/^[zn]/, '');
    if (command !== 'INSTREAM') return { kind: 'command', command };
    this.#isStream = true;
    return this.#readChunks();
  }

  #readChunks(): Heard | undefined {
    while (this.#buffer.length >= 4) {
      const length = this.#buffer.readUInt32BE(0);
      if (length === 0) return { kind: 'stream', content: Buffer.concat(this.#chunks) };
      if (this.#length + length > this.#most) return { kind: 'too-large' };
      if (this.#buffer.length < 4 + length) return undefined;
      this.#chunks.push(this.#buffer.subarray(4, 4 + length));
      this.#length += length;
      this.#buffer = this.#buffer.subarray(4 + length);
    }
    return undefined;
  }
}
