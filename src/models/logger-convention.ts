/** Loggers of unknown make: two pieces of evidence, a receiver called a logger and a method that logs. */
import type { Model } from '../engine/model';
import { LOG, into } from './rows/sinks';

const model: Model = {
  conventions: [
    {
      receivers: ['logger', 'log', 'logging', 'auditlog', 'auditlogger', 'audittrail'],
      methods: (
        'trace debug info log warn warning error fatal verbose silly notice critical http crit alert emerg emergency success fail err dir ' +
        'appendKeys'
      ).split(' '),
      behaviour: LOG,
    },
    // Who reads the trail of an audit takes each line for one entry.
    { receivers: ['auditlog', 'auditlogger', 'audittrail', 'securitylog', 'securitylogger'], methods: ['info', 'log', 'warn', 'error', 'write', 'audit', 'record', 'security'], behaviour: into('line', 'argument[0]') },
    // hapi has tags before what is said; sails, koa and the functions of Azure have not.
    { receivers: ['server', 'request', 'req', 'sails', 'ctx', 'context'], methods: ['log'], behaviour: LOG },
    { receivers: ['logger', 'log'], methods: ['child'], behaviour: into('log', 'argument[0]') },
  ],
};

export default model;
