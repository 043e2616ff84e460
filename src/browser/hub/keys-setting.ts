const name = 'moothall.keys';

// Storage may be closed to us (private windows, policy); then the keys are on, as they are for everybody at first.
const quietly = <Result>(action: () => Result): Result | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};

/** Whether single keys act, as this officer chose on this computer (WCAG 2.1.4 Character Key Shortcuts). */
export const keysAreOn = (): boolean => quietly(() => localStorage.getItem(name)) !== 'off';

export const setKeys = (on: boolean): void => {
  quietly(() => {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  });
};
