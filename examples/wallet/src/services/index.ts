export * from './refunds';
export { targetHint, usualTarget } from './vault';
