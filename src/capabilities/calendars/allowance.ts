/** Working days end at closing time; working hours run while the council is open; hours run day and night. */
export type Allowance =
  | { readonly workingDays: number }
  | { readonly workingHours: number }
  | { readonly hours: number };
