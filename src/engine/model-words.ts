/** What code calls things of a kind, whichever library it has them from. */

/** Names that no import leads to: they mean the same in every project, and nothing that they are of has a model. */
export interface Words {
  /** Functions and methods whose first argument is a table: `knex('orders')`, `db.collection('orders')`, `db.insert(orders)`. */
  readonly tableGivers?: readonly string[];
  /** Objects that are so called whatever table they are of, in small letters: `repo`, `db`. */
  readonly anyTable?: readonly string[];
  /** What stands behind the name of the rows, in small letters: `OrderModel`, `orderRepository`. */
  readonly tableEndings?: readonly string[];
  /** Objects that declare tables and are none, in small letters: `queryInterface`, `t`. */
  readonly declarers?: readonly string[];
  /** What is added to the name of a table where it is declared, in small letters: `orderSchema`. */
  readonly declaredEndings?: readonly string[];
  /** Objects that tables are properties of, in small letters: `prisma.card`. */
  readonly tableOwners?: readonly string[];
  /** Properties of what a table is handed that are not written to it: `where`. */
  readonly asides?: readonly string[];
  /** Methods that are handed a text of SQL and give back the rows that it selects: `query`. */
  readonly queries?: readonly string[];
  /** Methods of what is asked of a table that give back the columns that they name: `select`. */
  readonly rowSelectors?: readonly string[];
  /** Options of a read that name the columns: `{ select: { id: true } }`. */
  readonly columnOptions?: readonly string[];
  /** Options of a read that name the tables whose rows come along: `{ include: { user: true } }`. */
  readonly joinOptions?: readonly string[];
  /** Properties that hold the values of SQL by their names: `replacements`. */
  readonly namedValues?: readonly string[];
  /** Columns, in small letters, that bound a value where SQL asks that they hold as much: `WHERE balance >= ?`. */
  readonly boundingColumns?: readonly string[];
  /** Keys of a condition by which a column holds at least as much: `$gte`. */
  readonly atLeast?: readonly string[];
  /** Methods that are handed a column, a comparison and a value: `where('balance', '>=', amount)`. */
  readonly conditions?: readonly string[];
  /** Pieces of the names, in small letters, of functions that find out who made what they are handed: `verifySignature`. */
  readonly proofs?: readonly string[];
  /** Functions and methods that end the work, or note that it must not go on: `next`, `reject`. */
  readonly refusals?: readonly string[];
  /** Functions and methods that give a field of a form by its name or a selector: `getElementById`. */
  readonly fieldGivers?: readonly string[];
  /** Those that give what is typed into it: `watch('cvv')`. */
  readonly fieldReaders?: readonly string[];
  /** Methods of a table that give back a row of it, or several. */
  readonly rowGivers?: readonly string[];
  /** Those that give back several. */
  readonly rowLists?: readonly string[];
  /** Methods of what is read that give it back, in another form or fewer of it. */
  readonly rowKeepers?: readonly string[];
  /** Types of tables, whose argument is the type of a row: `Repository<Order>`. */
  readonly rowTypes?: readonly string[];
  /** Functions that give back the component that they are given, or that what they are given loads: `memo`, `lazy`. */
  readonly componentWrappers?: readonly string[];
}
