/** Writes an expression of numbers anew in a decimal library: that of the file, else one that the project has, else decimal.js. */
import type { Code } from '../../engine/code';
import type { ImportRequest } from '../../engine/finding';
import { conversionOf } from '../../engine/flow/conversions';
import { isPrimitive, onlyConstant } from '../../engine/flow/value';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { onceAFile } from '../once-a-file';
import { DECIMAL_LIBRARIES } from './decimal-libraries';
import type { Comparison, DecimalLibrary, Operator } from './decimal-libraries';
import { isArithmetic, roundedAsText, roundingOf, scaledAndRounded, scaleOf } from './expression';

/** What the fix asks for besides the bare operators: a library that has no such method is passed over. */
export interface Needs {
  readonly comparison?: Comparison;
  readonly places?: boolean;
  readonly prints?: boolean;
  /** The library that the decimals come from which are there already. */
  readonly module?: string;
  /** Names that stand for decimals once the fix is done. */
  readonly decimals?: ReadonlySet<Node>;
}

export class DecimalWriter {
  private constructor(
    readonly library: DecimalLibrary,
    /** The class under its name here. */
    readonly name: string,
    readonly imports: readonly ImportRequest[],
    private readonly code: Code,
    private readonly decimals: ReadonlySet<Node>,
  ) {}

  /** Undefined where the library of the file cannot say it: a person has to choose. */
  static for(nodes: readonly Node[], code: Code, needs: Needs = {}): DecimalWriter | undefined {
    const library = DECIMAL_LIBRARIES.find(({ module }) => module === needs.module) ?? DECIMAL_LIBRARIES.find(({ module }) => importedModules(code).has(module)) ?? DECIMAL_LIBRARIES.find(({ module }) => code.packages.has(module)) ?? DECIMAL_LIBRARIES[0];
    const { name, imports } = importing(library, code);
    const writer = new DecimalWriter(library, name, imports, code, needs.decimals ?? new Set());
    return writer.suits(needs) && nodes.every((node) => writer.canWrite(node)) ? writer : undefined;
  }

  get title(): string {
    return `Compute with ${this.library.module}`;
  }

  /** `.toNumber()` */
  get exit(): string {
    return `.${this.library.toNumber}`;
  }

  /** `new Decimal(price).times(quantity)` */
  decimal(node: Node): string {
    const inner = bare(node);
    const scale = scaleOf(inner, this.code);
    const places = scale && this.placesOf(inner, scale);
    if (places !== undefined) return places;
    const text = roundedAsText(inner);
    if (text && this.library.places('') !== undefined) return `${this.decimal(text.value)}.${this.library.places(text.digits ? this.code.text(text.digits) : '0')}`;
    const scaled = scaledAndRounded(inner);
    if (scaled && inner.type === 'CallExpression') return `${this.decimal(scaled)}.${this.library.rounds[roundingOf(inner)!]}`;
    if (isArithmetic(inner)) return `${this.decimal(inner.left)}.${this.library.methods[inner.operator as Operator]}(${this.operand(inner.right)})`;
    return this.decimalBehind(inner) ?? `new ${this.name}(${this.textBehind(node)})`;
  }

  /** What a method is given: a decimal, a number or a text. */
  operand(node: Node): string {
    const inner = bare(node);
    const isMore = isArithmetic(inner) || roundedAsText(inner) !== undefined || scaledAndRounded(inner) !== undefined;
    return isMore ? this.decimal(node) : (this.decimalBehind(inner) ?? this.textBehind(node));
  }

  /** `a.eq(b)`, of two sides that may be expressions. */
  comparison(left: string, operator: Comparison, right: string): string {
    return `${left}.${this.library.comparisons[operator]!}(${right})`;
  }

  private suits({ comparison, places, prints }: Needs): boolean {
    return (!comparison || this.library.comparisons[comparison] !== undefined) && (!places || this.library.places('') !== undefined) && (!prints || this.library.toFixed !== undefined);
  }

  private canWrite(node: Node): boolean {
    const inner = bare(node);
    if (isArithmetic(inner) || inner.type === 'AssignmentExpression') {
      const operator = inner.type === 'AssignmentExpression' ? inner.operator.slice(0, -1) : inner.operator;
      return this.library.methods[operator as Operator] !== undefined && this.canWrite(inner.left) && this.canWrite(inner.right);
    }
    const text = roundedAsText(inner);
    if (text) return this.library.places('') !== undefined && this.canWrite(text.value);
    const scaled = scaledAndRounded(inner);
    return !scaled || inner.type !== 'CallExpression' || (this.library.rounds[roundingOf(inner)!] !== undefined && this.canWrite(scaled));
  }

  /** `Math.round(total * 100) / 100` is `total` to two places; other roundings are written out. */
  private placesOf(node: Node, scale: Node): string | undefined {
    if (node.type !== 'BinaryExpression' || node.left.type !== 'CallExpression' || roundingOf(node.left) !== 'round') return undefined;
    const scaled = scaledAndRounded(node.left);
    const constant = onlyConstant(this.code.value(scale));
    const digits = typeof constant === 'number' ? Math.log10(constant) : undefined;
    const other = scaled && [scaled.left, scaled.right].find((side) => onlyConstant(this.code.value(side)) !== constant);
    if (digits === undefined || !Number.isInteger(digits) || !other) return undefined;
    const places = this.library.places(String(digits));
    return places && `${this.decimal(other)}.${places}`;
  }

  /** `price.toNumber()` of a decimal, or a decimal itself: that is what to go on with. */
  private decimalBehind(node: Node): string | undefined {
    if (this.decimals.has(node)) return this.code.text(node);
    const conversion = conversionOf(node);
    const operand = conversion ? conversion.operand : node;
    if (conversion && conversion.by === 'parseInt') return undefined;
    const { numeric, type } = this.code.value(operand);
    return numeric?.kind === 'decimal' && !isPrimitive(type, 'string') ? this.code.text(operand) : undefined;
  }

  /** `parseFloat(text)` and `+text`: a decimal reads the text itself, without losing what a float cannot hold. */
  private textBehind(node: Node): string {
    const inner = bare(node);
    if (inner.type === 'LogicalExpression' && inner.operator !== '&&' && conversionOf(bare(inner.left))) {
      const text = this.textBehind(inner.left);
      return `${/\?\?|\|\|/.test(text) ? `(${text})` : text} ${inner.operator} ${this.code.text(inner.right)}`;
    }
    const conversion = conversionOf(inner);
    const isRead = conversion && (conversion.by === 'parseFloat' || conversion.by === 'Number' || conversion.by === '+') && isText(conversion.operand, this.code);
    return this.code.text(isRead ? conversion.operand : node);
  }
}

/** A text for sure, or what a JavaScript file does not say the type of. */
function isText(node: Node, code: Code): boolean {
  const { type, numeric } = code.value(node);
  return isPrimitive(type, 'string') || (type === undefined && (numeric === undefined || numeric.kind === 'number') && /\.[cm]?jsx?$/i.test(code.file));
}

/** The class under whatever name it was imported, by default or by name. */
function importing({ module, name, imports: [style] }: DecimalLibrary, code: Code) {
  const byDefault = code.importing({ module, name, isDefault: true });
  const byName = code.importing({ module, name });
  if (byDefault.imports.length === 0) return byDefault;
  return byName.imports.length === 0 || style === 'named' || module === 'decimal.js' ? byName : byDefault;
}

/** The modules that the file imports or requires. */
const importedModules = onceAFile((code): ReadonlySet<unknown> => new Set(code.nodes.map(moduleOf)));

function moduleOf(node: Node): unknown {
  if (node.type === 'ImportDeclaration') return node.source.value;
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require') return undefined;
  const [argument] = node.arguments;
  return argument?.type === 'Literal' ? argument.value : undefined;
}
