/** An unprivileged user of the operating system. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}
