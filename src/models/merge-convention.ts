/** Libraries that are read from a page: jQuery and lodash by the names of their globals. */
import type { Model } from '../engine/model';
import { mergingDeep, mergingFrom, namingAt } from './rows/merging';

const model: Model = {
  conventions: [
    { receivers: ['$', 'jquery', 'angular'], methods: ['extend'], behaviour: mergingDeep() },
    { receivers: ['angular'], methods: ['merge'], behaviour: mergingFrom(1) },
    { receivers: ['_', 'lodash'], methods: ['merge', 'mergeWith', 'defaultsDeep'], behaviour: mergingFrom(1) },
    { receivers: ['_', 'lodash'], methods: ['set', 'setWith', 'update', 'updateWith'], behaviour: namingAt('argument[1]') },
  ],
};

export default model;
