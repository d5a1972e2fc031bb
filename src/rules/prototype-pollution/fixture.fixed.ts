/** Libraries that write into an object in depth. */
import { Body, Controller, Put } from '@nestjs/common';
import { IsNumber, IsOptional, IsString } from 'class-validator';
import express from 'express';
import _, { defaultsDeep, merge as mergeAll, setWith, update, updateWith, zipObjectDeep } from 'lodash';
import mergeOnly from 'lodash/merge';
import setOnly from 'lodash.set';
import { mergeWith } from 'lodash-es';
import extend from 'extend';
import nodeExtend from 'node.extend';
import deepExtend from 'deep-extend';
import mixinDeep from 'mixin-deep';
import setValue from 'set-value';
import merge from 'merge';
import * as Hoek from '@hapi/hoek';
import oldHoek from 'hoek';
import objectPath from 'object-path';
import * as dotProp from 'dot-prop';
import { dset } from 'dset';
import { dset as dmerge } from 'dset/merge';
import flat from 'flat';
import dottie from 'dottie';
import jq from 'jquery';
import deepmerge from 'deepmerge';
import { z } from 'zod';

const app = express();
declare const $: any;
declare const angular: any;
declare const lodash: any;
const defaults: any = { theme: 'light', paging: { size: 20 } };
const Settings = z.object({ theme: z.string(), size: z.number() });

app.post('/merges', (req: any, res: any) => {
  const { options } = req.body;
  _.merge({}, defaults, req.body); // $ alert=prototype-pollution:error
  mergeAll(defaults, req.body.settings); // $ alert=prototype-pollution
  mergeOnly({}, options); // $ alert=prototype-pollution
  mergeWith({}, JSON.parse(req.body.text), (a: any) => a); // $ alert=prototype-pollution
  defaultsDeep({}, req.body, defaults); // $ alert=prototype-pollution
  extend(true, {}, defaults, req.body); // $ alert=prototype-pollution
  nodeExtend(true, defaults, req.query); // $ alert=prototype-pollution
  jq.extend(true, {}, req.body); // $ alert=prototype-pollution
  $.extend(true, {}, req.body); // $ alert=prototype-pollution
  angular.merge({}, req.body); // $ alert=prototype-pollution
  lodash.merge({}, req.body); // $ alert=prototype-pollution
  deepExtend({}, defaults, req.body); // $ alert=prototype-pollution
  mixinDeep(defaults, req.body); // $ alert=prototype-pollution
  merge.recursive(true, defaults, req.body); // $ alert=prototype-pollution
  merge(defaults, req.body); // $ alert=prototype-pollution
  Hoek.merge(defaults, req.body); // $ alert=prototype-pollution
  Hoek.applyToDefaults(defaults, req.body); // $ alert=prototype-pollution
  Hoek.applyToDefaultsWithShallow(defaults, req.body, ['a']); // $ alert=prototype-pollution
  oldHoek.merge(defaults, req.body); // $ alert=prototype-pollution
  res.json(flat.unflatten(req.body)); // $ alert=prototype-pollution
  dottie.transform(req.body); // $ alert=prototype-pollution
});

app.put('/paths/:path', (req: any, res: any) => {
  const { path, value } = req.body;
  _.set(defaults, path, value); // $ alert=prototype-pollution
  update(defaults, `theme.${path}`, () => value); // $ alert=prototype-pollution
  updateWith(defaults, req.params.path, () => value, Object); // $ alert=prototype-pollution
  setWith(defaults, path.split('/'), value, Object); // $ alert=prototype-pollution
  setOnly(defaults, path, value); // $ alert=prototype-pollution
  lodash.set(defaults, path, value); // $ alert=prototype-pollution
  zipObjectDeep(req.body.names, [1]); // $ alert=prototype-pollution
  setValue(defaults, path, value); // $ alert=prototype-pollution
  objectPath.set(defaults, path, value); // $ alert=prototype-pollution
  objectPath.push(defaults, path, value); // $ alert=prototype-pollution
  objectPath.insert(defaults, path, value, 0); // $ alert=prototype-pollution
  objectPath.ensureExists(defaults, path, value); // $ alert=prototype-pollution
  dotProp.set(defaults, path, value); // $ alert=prototype-pollution
  dotProp.setProperty(defaults, path, value); // $ alert=prototype-pollution
  dset(defaults, path, value); // $ alert=prototype-pollution
  dmerge(defaults, path, value); // $ alert=prototype-pollution
  dottie.set(defaults, path, value); // $ alert=prototype-pollution
  res.sendStatus(204);
});

app.post('/fine/:path', (req: any, res: any) => {
  _.merge({}, defaults, _.pick(req.body, ['theme'])); // ok: what is picked is named
  _.merge({}, defaults, { theme: req.body.theme, size: Number(req.body.size) }); // ok: one field of it
  _.merge({}, defaults, { theme: String(req.body.theme), size: Number(req.body.size) }); // ok: a text and a number
  _.merge({}, defaults, Settings.parse(req.body)); // ok: what the schema names
  _.merge({}, defaults, req.params); // ok: texts alone
  _.merge({}, req.headers); // ok: texts alone
  _.merge(defaults, { paging: { size: 10 } }); // ok: nothing from outside
  _.extend({}, defaults, req.body); // ok: one level
  Object.assign({}, defaults, req.body); // ok: one level
  extend({}, defaults, req.body); // ok: one level
  extend(false, {}, req.body); // ok: one level
  $.extend({}, defaults, req.body); // ok: one level
  deepmerge(defaults, req.body); // ok: it copies into a new object, by its own names
  _.set(defaults, 'theme.dark', req.body.value); // ok: the path is written out
  _.set(defaults, ['theme', 'dark'], req.body.value); // ok: the path is written out
  objectPath.get(defaults, req.body.path); // ok: only read
  if (!['theme', 'size'].includes(req.body.path)) return res.sendStatus(400);
  _.set(defaults, req.body.path, req.body.value); // ok: one of a few paths
  setValue(defaults, req.body.path, req.body.value); // ok: one of a few paths
  const { other } = req.body;
  if (/__proto__|constructor|prototype/.test(other)) return res.sendStatus(400);
  dset(defaults, other, req.body.value); // ok: asked for the names of prototypes
  const merged = { ...defaults, ...req.body }; // ok: one level
  return res.json(merged);
});

class SettingsDto {
  @IsString() theme!: string;
  @IsOptional() @IsNumber() size?: number;
}

@Controller('settings')
export class SettingsController {
  @Put('declared')
  declared(@Body() sent: SettingsDto) {
    return mergeAll({}, defaults, sent); // ok: what the class names
  }

  @Put('raw')
  raw(@Body() sent: any) {
    return mergeAll({}, defaults, sent); // $ alert=prototype-pollution
  }
}
