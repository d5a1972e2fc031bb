/** Answers of servers that a browser takes for a page, or may. */
import type { Convention, Model } from '../engine/model';
import { answer, markup } from './rows/markup';

const ANSWERS = ['res', 'response', 'resp'];
/** What a method of an answer gives back, by which it goes on: `res.status(400).send(…)`. */
const CHAIN = ['status', 'code', 'type', 'header', 'set', 'setheader', 'contenttype', 'cookie', 'append', 'clearcookie'];

const conventions: readonly Convention[] = [
  { receivers: [...ANSWERS, ...CHAIN], methods: ['send'], behaviour: answer('page', 'argument[0]') },
  { receivers: ['reply', 'rep'], methods: ['send'], behaviour: answer('text', 'argument[0]') },
  { receivers: [...ANSWERS, 'raw', 'writehead', ...CHAIN], methods: ['write', 'end'], behaviour: answer('guessed', 'argument[0]') },
  // restify sends it as it is.
  { receivers: ANSWERS, methods: ['sendRaw'], behaviour: answer('guessed', 'argument[0]', 'argument[1]') },
  { receivers: ['h', 'toolkit', 'responsetoolkit'], methods: ['response'], behaviour: answer('page', 'argument[0]') },
  { receivers: ['c', 'ctx', 'context'], methods: ['body', 'newResponse'], behaviour: answer('text', 'argument[0]') },
  { receivers: [], methods: ['NextResponse'], behaviour: answer('text', 'argument[0]') },
  { receivers: [], methods: ['callback', 'cb', 'done'], behaviour: { sinks: [{ at: 'argument[1].body', kind: 'markup', media: 'text', spelled: true }] } },
  { receivers: ['handlebars', 'hbs', 'exphbs', 'runtime', 'swig', 'nunjucks'], methods: ['SafeString', 'markSafe'], behaviour: markup('argument[0]') },
];

const model: Model = {
  conventions,
  assignments: [
    { receivers: ['ctx', 'context', 'response'], names: ['body'], sink: 'markup', media: 'guessed' },
    // Functions of Azure.
    { receivers: ['context'], names: ['res'], sink: 'markup', at: 'body', media: 'text' },
  ],
};

export default model;
