/**
 * What PostgreSQL calls the types of other databases, and how it says what they say. Only words are exchanged: a float is the one of IEEE 754 in each
 * of them, and a decimal of nineteen digits has nineteen digits everywhere.
 */

/** Of MySQL `real` is a double, `float` has single precision, and a `decimal` that does not say otherwise has ten digits and no cents. */
const MYSQL: Readonly<Record<string, string>> = { float: 'real', double: 'double precision', real: 'double precision', decimal: 'decimal(10, 0)' };

export function fromMySql(type: string): string {
  const [, word = '', digits = ''] = /^(\w+)(\(.*\))?/.exec(type) ?? [];
  return word === 'decimal' && digits !== '' ? type : (MYSQL[word] ?? type);
}

/** For TypeORM and MikroORM, which know all databases: `double` is MySQL's word. */
export function anyDatabase(type: string): string {
  return type === 'double' ? 'double precision' : type;
}

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\[(int|float|decimal)\]/g, '$1'],
  [/`([^`]*)`|\[(\w+)\]/g, '"$1$2"'],
  [/ AUTO_INCREMENT\b| identity\(1,1\)| unsigned\b| ENGINE=InnoDB|, KEY "price" \("price"\)/g, ''],
  [/\b(?:double(?! precision)|BINARY_DOUBLE)\b/gi, 'double precision'],
  [/\bFLOAT\(10, 2\)/g, 'real'],
  [/\bNUMBER\(/g, 'numeric('],
  [/\bMODIFY COLUMN (\w+) (.*) NOT NULL/g, 'ALTER COLUMN $1 TYPE $2'],
  [/\bCHANGE (\w+) (\w+) (.*)/g, 'RENAME $1 TO $2; ALTER TABLE wallets ALTER COLUMN $2 TYPE $3'],
  [/\bADD \((price .*), (amount .*)\)/g, 'ADD $1, ADD $2'],
];

/** The statements that declare columns, in the words of PostgreSQL: those that only speak of floats elsewhere are left out. */
export function declarations(sql: string): readonly string[] {
  const bare = sql.replace(/--.*$|\/\*.*?\*\//gm, '').replace(/^GO$/gm, ';');
  const statements = bare.split(';').map((statement) => statement.trim()).filter((statement) => /^(?:CREATE|ALTER) TABLE\b/i.test(statement));
  return statements.map((statement) => WORDS.reduce((text, [word, said]) => text.replace(word, said), statement));
}

/** The fields of a Prisma schema on PostgreSQL, by the types that Prisma documents for them. A list is looked at by what it is a list of. */
export function prismaFields(schema: string): readonly { readonly name: string; readonly type: string }[] {
  return [...schema.matchAll(/^(?:model|type) (\w+) \{\n([^}]*)\}/gm)].flatMap(([, model, body = '']) =>
    [...body.matchAll(/^ +(\w+) +(Float|Decimal)\b(.*)$/gm)].map(([, field, word, behind = '']) => ({ name: `${model}.${field}`, type: prismaType(word!, behind.replace(/\/\/.*/, '')) })));
}

function prismaType(word: string, behind: string): string {
  const [, native, digits = ''] = /@db\.(\w+)(\([^)]*\))?/.exec(behind) ?? [];
  if (native === 'Real') return 'real';
  return word === 'Float' ? 'double precision' : `decimal${digits || '(65, 30)'}`;
}
