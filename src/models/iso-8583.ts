/** iso_8583: messages between terminals, banks and networks. Field 2 is the card number, 35 and 45 are tracks, 52 is the PIN, 55 holds a track among other things. */
import type { Model } from '../engine/model';

const iso8583: Model = {
  module: 'iso_8583',
  functions: {
    default: { returns: 'Message' },
    'Message.getIsoJSON': { returns: 'Fields', generates: ['track'] },
  },
  fields: {
    'Fields.2': { returns: 'string', generates: ['pan'] },
    'Fields.35': { returns: 'string', generates: ['track'] },
    'Fields.45': { returns: 'string', generates: ['track'] },
    'Fields.52': { returns: 'string', generates: ['pin'] },
    'Fields.55': { returns: 'string', generates: ['track'] },
  },
};

export default iso8583;
