/** libxmljs: reads entities where it is asked to, and with them the files of the server. */
import type { Behaviour, Model, Sink } from '../engine/model';
import { rows } from './rows/decimals';

const SWITCHES = ['noent', 'dtdload', 'replaceEntities'] as const;

const reading: Behaviour = { sinks: SWITCHES.map((name): Sink => ({ at: 'argument[0]', kind: 'xml', given: [{ at: `argument[1].${name}` }] })) };

const model: Model = {
  module: 'libxmljs',
  aliases: ['libxmljs2', 'libxmljs-mt', 'libxml'],
  functions: { ...rows(undefined, 'parseXml parseXmlString parseXmlAsync', reading), 'Document.fromXml': reading },
};

export default model;
