export { createRegisters, type Registers } from './registers.ts';
export { REGISTER_MANNERS, type RegisterManner } from './manners.ts';
