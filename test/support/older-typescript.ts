import { registerHooks } from 'node:module';

// dependency-cruiser needs TypeScript's old programming interface, which version 7 no longer has; it gets its own copy.
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.replace(/^typescript(?=$|\/)/, 'typescript-older'), context),
});
