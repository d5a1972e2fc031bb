/** Addresses of the web, as far as a text says them: whether what is sent there can be read on the way. */
import { judgedOnce } from './names';

/** This machine, the network of the house, and the names that containers have for each other. */
const NEAR = /^(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?::1|[\w-]+(?=[:/]|$)|[\w.-]+\.(?:local|localhost|internal|test|example|svc|cluster\.local)(?=[:/]|$))/i;

/** `http://pay.shop.com/…`: not `https:`, and not nearby. */
export const isReadOnTheWay = judgedOnce((address): boolean => {
  const [, rest] = /^(?:http|ws):\/\/(?:[^/@]*@)?(.*)$/i.exec(address) ?? [];
  return rest !== undefined && rest !== '' && !NEAR.test(rest);
});
