/** Functions of the project that a framework calls: what it hands them, and what becomes of what they give back. */
import type { AccessPath, Media, SinkKind } from './model';

/**
 * What somebody outside sends, as a function of the project meets it: one of its parameters, known by all of what is asked for. A name alone says nothing:
 * two pieces of evidence, or a type or a decorator of the package.
 */
export interface Entry {
  /** What the parameter may be called, and those that follow it. */
  readonly names?: readonly (readonly string[])[];
  /** Which parameter it is, from 0 on. */
  readonly at?: number;
  /** Types of the package that it may be declared as. */
  readonly types?: readonly string[];
  /** Decorators of the package that may stand at it. */
  readonly decorators?: readonly string[];
  /** Functions and methods that the function is handed to, by itself, by its name, in an object, or behind a function that wraps it. */
  readonly handedTo?: readonly string[];
  /** Types of the package that such a method is one of: the function may call its parameters what it likes. */
  readonly of?: readonly string[];
  /** What the thing may be called that such a method is one of, by the last word in small letters. */
  readonly calledOn?: readonly string[];
  /** The first argument of such a call is the path of a route, as a text or a pattern. */
  readonly routed?: boolean;
  /** Texts, one of which the first argument of such a call is. */
  readonly saying?: readonly string[];
  /** Texts, none of which it may be. */
  readonly unlessSaying?: readonly string[];
  /** Types of the package, one of which what it is kept in is declared as: `const pay: RequestHandler = (a, b) => …`. */
  readonly declaredAs?: readonly string[];
  /** Properties, one of which the function is written as: `{ eachMessage: async () => … }`. */
  readonly keyed?: readonly string[];
  /** Decorators of the package that may stand at the method. */
  readonly decorated?: readonly string[];
  /** What the parameter may not be called. */
  readonly unlessCalled?: readonly string[];
  /** What the decorator may not be handed: what it names lets through nothing that could do harm. */
  readonly unlessGiven?: readonly string[];
  /** How many parameters the function has at least. */
  readonly least?: number;
  /** Names of the object that the function is a property of. */
  readonly under?: readonly string[];
  /** Names under which the function is exported; `*` is any, `*Handler` one that ends so. */
  readonly exportedAs?: readonly string[];
  /** The directive that its body begins with, or the module that exports it. */
  readonly directive?: string;
  /** Properties of the parameter that somebody outside chose; an empty text is the parameter itself. */
  readonly brings: readonly string[];
  /** Of what it brings: objects whose parts are texts, or lists of them; an empty text is the parameter itself, which is such an object or a text. */
  readonly flat?: readonly string[];
  /** The type of the parameter where it is not declared: a name that has rows. */
  readonly is?: string;
  /** The types of properties of it. */
  readonly holds?: Readonly<Record<string, string>>;
  /** Where the schemas stand that let properties of it through, in the call that the function is handed to. */
  readonly through?: Readonly<Record<string, AccessPath | readonly AccessPath[]>>;
  /** What the function is written to as a property, by its name or one of the types in `of`: `window.onmessage = …`. */
  readonly keptOn?: readonly string[];
  /** Properties of which a look tells that somebody asks who sent it: the origin of a message. */
  readonly asked?: readonly string[];
  /** Properties that nothing else has: one of them is read of it, or written into what is given back. */
  readonly tells?: readonly string[];
  /** Where what the function gives back goes. */
  readonly answers?: readonly Answer[];
}

/** What a function gives back that a framework calls: a property of it, or without one all of it. */
export interface Answer {
  readonly at?: string;
  readonly kind: SinkKind;
  readonly media?: Media;
}
