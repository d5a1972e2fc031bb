/** A short stable hash of 64 bits, 16 hexadecimal digits: two states over UTF-16 units that are mixed into one another at the end. Not for security. */
export function hashOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  const mixed = (one: number, other: number) => Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  a = mixed(a, b);
  b = mixed(b, a);
  return hex(b) + hex(a);
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
