declare const brand: unique symbol;

/** A value whose truth was checked once, at the edge: `Brand<string, 'Postcode'>` is never a plain string by accident. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
