/** @angular/router: what the address of a page says to a component. */
import type { Field, Model } from '../engine/model';

const PARTS = ['params', 'queryParams', 'paramMap', 'queryParamMap', 'fragment'];
const parts = (owner: string): Readonly<Record<string, Field>> => Object.fromEntries(PARTS.map((name) => [`${owner}.${name}`, { generates: ['untrusted'] }]));

const model: Model = {
  module: '@angular/router',
  fields: { 'ActivatedRoute.snapshot': { returns: 'ActivatedRouteSnapshot' }, ...parts('ActivatedRoute'), ...parts('ActivatedRouteSnapshot') },
};

export default model;
