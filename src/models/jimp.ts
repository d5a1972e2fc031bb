/** jimp and canvas: pictures that are read from an address. */
import type { Model } from '../engine/model';
import { fetching } from './rows/fetched';

const read = fetching('argument[0]');

const model: Model = { module: 'jimp', aliases: ['canvas', '@napi-rs/canvas'], functions: { read, 'Jimp.read': read, loadImage: read } };

export default model;
