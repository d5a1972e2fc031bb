/** ws: to whom a socket is opened. */
import type { Model } from '../engine/model';
import { fetching } from './rows/fetched';

const opened = fetching('argument[0]');

const model: Model = { module: 'ws', aliases: ['websocket', 'isomorphic-ws', 'faye-websocket'], functions: { default: opened, WebSocket: opened, w3cwebsocket: opened } };

export default model;
