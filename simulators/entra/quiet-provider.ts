const loud = globalThis.console.warn.bind(globalThis.console);
// The library warns, when it loads, of any Node that is not yet under long-term support; ours is pinned and tested.
globalThis.console.warn = () => undefined;
export const { Provider, errors, interactionPolicy } = await import('oidc-provider');
globalThis.console.warn = loud;
