/** A unit as systemd reads it: in each section each directive with its values, in order. An empty value stands. */
export type Unit = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Reads a unit file; what is neither a section, a directive, a comment nor empty is refused. */
export function readUnit(text: string): Unit {
  const unit = new Map<string, Map<string, string[]>>();
  let section = new Map<string, string[]>();
  for (const line of text.replaceAll('\\\n', ' ').split('\n').filter(isSaid)) {
    const {
      heading,
      name,
      value = '',
    } = /^(?:\[(?<heading>\w+)\]|(?<name>\w+)=(?<value>.*))$/.exec(line)?.groups ?? {};
    if (heading !== undefined) section = unit.getOrInsertComputed(heading, () => new Map<string, string[]>());
    else if (name === undefined || unit.size === 0) throw new Error(`no line of a unit: ${line}`);
    else section.getOrInsertComputed(name, () => []).push(value.trim());
  }
  return unit;
}

function isSaid(line: string): boolean {
  return line.trim() !== '' && !/^[#;]/.test(line);
}

/** What these units may say, from systemd.unit(5), systemd.service(5), systemd.exec(5) and systemd.resource-control(5). */
export const directives: Readonly<Record<string, readonly string[]>> = {
  Unit: words('Description Documentation After Wants StartLimitIntervalSec StartLimitBurst'),
  Install: words('WantedBy'),
  Service: words(`
    Type User Group WorkingDirectory EnvironmentFile Environment LoadCredential ExecStart KillSignal TimeoutStartSec
    TimeoutStopSec Restart RestartSec MemoryHigh MemoryMax LimitNOFILE LimitCORE TasksMax NoNewPrivileges
    CapabilityBoundingSet AmbientCapabilities ProtectSystem ProtectHome PrivateTmp PrivateDevices PrivateUsers ProtectClock
    ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectControlGroups ProtectProc RemoveIPC
    RestrictAddressFamilies RestrictNamespaces RestrictRealtime RestrictSUIDSGID LockPersonality SystemCallArchitectures
    SystemCallFilter SystemCallErrorNumber UMask CacheDirectory StateDirectory ReadWritePaths StandardOutput StandardError SyslogIdentifier`),
};

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** What keeps a process from the rest of the machine: each must be said, and so. */
export const hardening: Readonly<Record<string, string>> = {
  NoNewPrivileges: 'yes',
  CapabilityBoundingSet: '',
  ProtectSystem: 'strict',
  ProtectHome: 'yes',
  PrivateTmp: 'yes',
  PrivateDevices: 'yes',
  PrivateUsers: 'yes',
  ProtectKernelTunables: 'yes',
  ProtectKernelModules: 'yes',
  ProtectControlGroups: 'yes',
  RestrictNamespaces: 'yes',
  RestrictSUIDSGID: 'yes',
  LockPersonality: 'yes',
  SystemCallArchitectures: 'native',
  SystemCallErrorNumber: 'EPERM',
  UMask: '0077',
};

/** What is wrong with one of our units. */
export function faultsIn(unit: Unit): readonly string[] {
  const service = unit.get('Service');
  const unknown = [...unit].flatMap(([section, own]) =>
    [...own.keys()]
      .filter((name) => !directives[section]?.includes(name))
      .map((name) => `[${section}] ${name}`),
  );
  const soft = Object.entries(hardening)
    .filter(([name, value]) => service?.get(name)?.[0] !== value)
    .map(([name, value]) => `${name} is not ${value}`);
  const needed = ['User', 'ExecStart', 'MemoryMax', 'LimitNOFILE', 'SystemCallFilter'].filter(
    (name) => !service?.has(name),
  );
  // Without it V8 is ended at its first breath, on processors that have memory protection keys.
  const keyless =
    service?.get('SystemCallFilter')?.[0]?.includes('@pkey') === true ? [] : ['no @pkey for V8'];
  return [...unknown, ...soft, ...needed.map((name) => `no ${name}`), ...keyless];
}
