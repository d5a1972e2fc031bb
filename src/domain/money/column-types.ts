/** Types of columns that hold binary floating point, by their names in databases, in libraries and in JavaScript. */

const FLOATS = new Set([
  ...'float float4 float8 float32 float64 double real binary_float binary_double'.split(' '),
  ...['double precision', 'floattype', 'doubletype', 'number'],
]);

/** `Float`, `double precision`, `FLOAT(10, 2)`; of code also `Number`, which SQL has for decimals. */
export function holdsFloat(type: string, written: 'prisma' | 'sql' | 'code'): boolean {
  const bare = type.toLowerCase().replace(/\s*\([^)]*\)/g, '').replace(/\s+(?:unsigned|zerofill)\b/g, '').trim();
  return FLOATS.has(bare) && (bare !== 'number' || written === 'code');
}
